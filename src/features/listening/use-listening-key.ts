import { useEffect, useEffectEvent } from 'react';
import { isLetterKey } from '#lib/is-letter-key.ts';
import { isShortcut } from '#lib/is-shortcut.ts';

/** Calls `onPress` when the reader presses N outside a field. The same key on an Arabic keyboard types «ى». */
export function useListeningKey(onPress: () => void): void {
  const press = useEffectEvent(onPress);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isLetterKey(event, 'n') && !event.shiftKey && !event.repeat && isShortcut(event)) press();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
