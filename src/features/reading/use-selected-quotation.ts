import { type RefObject, useEffect, useState } from 'react';
import { type SelectedQuotation, selectedQuotation } from './selected-quotation.ts';

/** A selection that still grows is left alone for this long. */
const calmMilliseconds = 250;

/** The quotation that the reader has selected, once the selection rests; and the way to put it aside until the next one. */
export function useSelectedQuotation(
  body: RefObject<HTMLElement | null>,
): [SelectedQuotation | null, () => void] {
  const [selected, setSelected] = useState<SelectedQuotation | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onChange = () => {
      clearTimeout(timer);
      timer = setTimeout(
        () => setSelected(body.current && selectedQuotation(body.current)),
        calmMilliseconds,
      );
    };
    document.addEventListener('selectionchange', onChange);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', onChange);
    };
  }, [body]);
  return [selected, () => setSelected(null)];
}
