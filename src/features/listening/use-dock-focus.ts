import { type RefObject, useEffect, useRef } from 'react';

/** Keeps the focus in the dock when what has it goes away: a voice that the system no longer has, a button that has done its work. */
export function useDockFocus(
  dock: RefObject<HTMLElement | null>,
  otherwise: RefObject<HTMLElement | null>,
): void {
  const focused = useRef<Element | null>(null);
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      focused.current = target instanceof Element && dock.current?.contains(target) ? target : null;
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, [dock]);
  useEffect(() => {
    if (!focused.current || focused.current.isConnected) return;
    const wasVoice = focused.current.matches('[type=radio]');
    focused.current = null;
    if (document.activeElement !== document.body) return;
    // The voice that is gone may still be heard: then none of the others is chosen.
    const voices = wasVoice ? (dock.current?.querySelectorAll<HTMLInputElement>('[type=radio]') ?? []) : [];
    ([...voices].find(({ checked }) => checked) ?? voices[0] ?? otherwise.current)?.focus();
  });
}
