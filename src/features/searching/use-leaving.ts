import { useEffect, useRef } from 'react';

/**
 * Gives a function that does what leaving a field begins: at once, or, where it is left by a press, when that press has
 * ended; not at all where the press ended on a link. Leaving comes before the click: a navigation in between would leave the
 * link with the address of before, and of two things that a reader chose one was lost.
 */
export function useLeaving(): (act: () => void) => void {
  const isPressed = useRef(false);
  useEffect(() => {
    const press = () => {
      isPressed.current = true;
    };
    const release = () => {
      isPressed.current = false;
    };
    const ends = ['pointerup', 'pointercancel'] as const;
    addEventListener('pointerdown', press, true);
    for (const end of ends) addEventListener(end, release);
    return () => {
      removeEventListener('pointerdown', press, true);
      for (const end of ends) removeEventListener(end, release);
    };
  }, []);
  return (act) => {
    if (!isPressed.current) {
      act();
      return;
    }
    const end = new AbortController();
    const finish = ({ target }: Event) => {
      end.abort();
      if (!(target instanceof Element && target.closest('a[href]'))) act();
    };
    addEventListener('pointerup', finish, { signal: end.signal });
    addEventListener('pointercancel', finish, { signal: end.signal });
  };
}
