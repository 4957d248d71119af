import { type InputEvent, type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { isShortcut } from '#lib/is-shortcut.ts';

type SearchField = {
  ref: RefObject<HTMLInputElement | null>;
  /** What was typed since the last search, null when nothing was. */
  typed: string | null;
  hasText: boolean;
  /** Whether suggestions may be shown. */
  isOpen: boolean;
  open: () => void;
  close: () => void;
  clear: () => void;
  onInput: (event: InputEvent<HTMLInputElement>) => void;
};

const searchKeys = ['/', String.fromCharCode(0x638)];

/**
 * The field of the search. Not controlled by React: what was typed before it came is left in its place, and an input method
 * is not disturbed. It takes the focus of a reader who came to type, and with the key «/».
 */
export function useSearchField(text: string): SearchField {
  const ref = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const wasOpened = useNavigationType() !== 'POP';
  const { key } = useLocation();

  const type = (value: string) => {
    setTyped(value);
    setIsOpen(value !== '');
  };

  // Back, forward and links change the results without the field, which may hold what nobody asked for yet.
  const shown = useRef<{ text: string; key: string } | null>(null);
  const follow = useEffectEvent(() => {
    const field = ref.current;
    const isFirst = shown.current === null;
    const isSame = text === (shown.current?.text ?? '') && (isFirst || shown.current?.key === key);
    shown.current = { text, key };
    if (!field) return;
    if (!isSame) {
      field.value = text;
      setTyped(null);
      setIsOpen(false);
    }
    // What was typed before there was anybody to hear it.
    else if (isFirst && field.value !== '') type(field.value);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same text may be asked for in another place.
  useEffect(() => follow(), [text, key]);

  const arrive = useEffectEvent(() => {
    // After the navigation has put the focus on the heading.
    if (wasOpened && text === '') queueMicrotask(() => ref.current?.focus());
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the magnifier leads here from here too.
  useEffect(() => arrive(), [key]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!searchKeys.includes(event.key) || !isShortcut(event)) return;
      event.preventDefault();
      ref.current?.select();
    };
    // Before the key that leads here from other pages.
    addEventListener('keydown', onKeyDown, true);
    return () => removeEventListener('keydown', onKeyDown, true);
  }, []);

  return {
    ref,
    typed,
    hasText: (typed ?? text) !== '',
    isOpen,
    open: () => type(ref.current?.value ?? ''),
    close: () => setIsOpen(false),
    clear: () => {
      if (ref.current) ref.current.value = '';
      ref.current?.focus();
      type('');
    },
    onInput: ({ currentTarget }) => type(currentTarget.value),
  };
}
