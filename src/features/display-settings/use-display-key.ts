import { useEffect, useEffectEvent } from 'react';
import { isLetterShortcut } from '#lib/is-letter-shortcut.ts';

/** Calls `onPress` when the reader presses D outside a field. The same key on an Arabic keyboard types «ي». */
export function useDisplayKey(onPress: () => void): void {
  const press = useEffectEvent(onPress);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isLetterShortcut(event, 'd')) press();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
