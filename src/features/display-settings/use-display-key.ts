import { useEffect, useEffectEvent } from 'react';
import { isShortcut } from '#lib/is-shortcut.ts';

/** Calls `onPress` when the reader presses D outside a field. The same key on an Arabic keyboard types «ي». */
export function useDisplayKey(onPress: () => void): void {
  const press = useEffectEvent(onPress);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isKey = /^[a-z]$/iu.test(event.key) ? event.key.toLowerCase() === 'd' : event.code === 'KeyD';
      if (isKey && !event.shiftKey && !event.repeat && isShortcut(event)) press();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
