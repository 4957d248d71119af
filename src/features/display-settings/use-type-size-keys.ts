import { useEffect, useEffectEvent } from 'react';
import { isShortcut } from '#lib/is-shortcut.ts';

const steps: Record<string, 1 | -1> = { '+': 1, '=': 1, '-': -1, '−': -1 };

/** Calls `onStep` when the reader presses + or − outside a field. "=" is the + key without Shift. */
export function useTypeSizeKeys(onStep: (by: 1 | -1) => void): void {
  const step = useEffectEvent(onStep);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const by = steps[event.key];
      if (by && isShortcut(event)) step(by);
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}
