import { type RefObject, useEffect, useEffectEvent } from 'react';
import { isShortcut } from '#lib/is-shortcut.ts';
import type { Controller } from './controller.ts';

/**
 * Keys of the dock: arrows for sentences, Escape to close what is open. Left is back in every language, as on a tape
 * recorder. A slider and a choice keep their arrows.
 */
export function useDockKeys(
  dock: RefObject<HTMLElement | null>,
  { previous, next }: Pick<Controller, 'previous' | 'next'>,
  close: () => void,
): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape') return close();
    if (event.shiftKey || !isShortcut(event)) return;
    if (event.key === 'ArrowLeft') previous();
    if (event.key === 'ArrowRight') next();
  });
  useEffect(() => {
    const element = dock.current;
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    element?.addEventListener('keydown', listener);
    return () => element?.removeEventListener('keydown', listener);
  }, [dock]);
}
