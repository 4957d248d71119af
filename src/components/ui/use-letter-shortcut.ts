import { useEffect, useEffectEvent } from 'react';
import { isLetterShortcut } from '#lib/is-letter-shortcut.ts';

/** Calls `onPress` when the reader presses the shortcut of a Latin letter, wherever on the page, but in no field. */
export function useLetterShortcut(letter: string, onPress: () => void): void {
  const press = useEffectEvent(onPress);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isLetterShortcut(event, letter)) press();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [letter]);
}
