import { useEffect, useEffectEvent } from 'react';
import { isShortcut } from '#lib/is-shortcut.ts';

/** Calls `onPress` when the reader presses N outside a field. The same key on an Arabic keyboard types «ى». */
export function useListeningKey(onPress: () => void): void {
  const press = useEffectEvent(onPress);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isKey = /^[a-z]$/iu.test(event.key) ? event.key.toLowerCase() === 'n' : event.code === 'KeyN';
      if (isKey && !event.shiftKey && !event.repeat && isShortcut(event)) press();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
