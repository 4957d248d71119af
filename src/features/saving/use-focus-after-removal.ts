import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

type FocusAfterRemoval = {
  ref: RefObject<HTMLElement | null>;
  onFocus: (event: FocusEvent) => void;
  onBlur: () => void;
};

/**
 * For a part of the page whose buttons go away when they have done their work: whoever stood on one is led to the first
 * element in it with `data-next-focus`, else to its heading, and does not fall to the beginning of the page. Nobody else is
 * led anywhere.
 */
export function useFocusAfterRemoval(): FocusAfterRemoval {
  const ref = useRef<HTMLElement>(null);
  const focused = useRef<Element | null>(null);
  // At each drawing: what goes away, and when, is known only to what is inside.
  useEffect(() => {
    if (!focused.current || focused.current.isConnected) return;
    focused.current = null;
    if (document.activeElement !== document.body) return;
    const find = (selector: string) => ref.current?.querySelector<HTMLElement>(selector);
    (find('[data-next-focus]') ?? find('h2'))?.focus();
  });
  return {
    ref,
    onFocus({ target }) {
      focused.current = target;
    },
    // React does not tell it of what it removes itself.
    onBlur() {
      focused.current = null;
    },
  };
}
