import { type ReactNode, type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { createPortal } from 'react-dom';
import { quotedText } from '#domain/quotation/quoted-text.ts';
import { textFragment } from '#domain/quotation/text-fragment.ts';
import { useTranslation } from '#i18n/use-translation.ts';
import { isLetterShortcut } from '#lib/is-letter-shortcut.ts';
import { QuotationActions } from './quotation-actions.tsx';
import { type SelectedQuotation, selectedQuotation } from './selected-quotation.ts';
import { useCopy } from './use-copy.ts';
import { useSelectedQuotation } from './use-selected-quotation.ts';

type QuotationToolbarProps = {
  body: RefObject<HTMLElement | null>;
  /** Where the quotation comes from; `url` without any fragment. */
  source: { headline: string; inLanguage: string; editionName: string; url: string };
  /** What else can be done with the selected text. */
  action?: (range: Range) => ReactNode;
};

/** Near a selected text: copies it with its source and a link to the very words. The key Q does the same. */
export function QuotationToolbar({ body, source, action }: QuotationToolbarProps) {
  const { t } = useTranslation();
  const [selected, putAside] = useSelectedQuotation(body);
  // What the browser refused to copy stays open: to select it in its field ends the selection it came from.
  const [refused, setRefused] = useState<{ text: string; range: Range } | null>(null);
  const { state, copy, reset } = useCopy({ copied: t('quotation.copied'), failed: t('quotation.failed') });

  const copyQuotation = async ({ quotation, range }: SelectedQuotation) => {
    const page = document.querySelector('main')?.textContent?.replace(/\s+/gu, ' ') ?? '';
    const text = quotedText(quotation, { ...source, url: source.url + textFragment(quotation, page) });
    if (!(await copy(text))) setRefused({ text, range });
  };
  const close = () => {
    putAside();
    setRefused(null);
    reset();
  };

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape') return close();
    if (!isLetterShortcut(event, 'q')) return;
    const now = body.current && selectedQuotation(body.current);
    if (now) void copyQuotation(now);
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => onKey(event);
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was copied is told until the selection changes.
  useEffect(() => reset(), [selected]);

  const range = refused?.range ?? selected?.range;
  if (!range || !body.current) return null;
  // In the body, so that Tab comes here from the text that is selected.
  return createPortal(
    <QuotationActions
      range={range}
      state={state}
      refusedText={refused?.text ?? null}
      onCopy={() => selected && void copyQuotation(selected)}
      onClose={close}
      action={action?.(range)}
    />,
    body.current,
  );
}
