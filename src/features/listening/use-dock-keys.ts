import { type RefObject, useEffect } from 'react';
import { isShortcut } from '#lib/is-shortcut.ts';
import type { Controller } from './controller.ts';

/** Keys of the dock: arrows for sentences, Escape to close. Left is back in every language, as on a tape recorder. */
export function useDockKeys(dock: RefObject<HTMLElement | null>, controller: Controller): void {
  useEffect(() => {
    const element = dock.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') return controller.stop();
      if (event.shiftKey || !isShortcut(event)) return;
      if (event.key === 'ArrowLeft') controller.previous();
      if (event.key === 'ArrowRight') controller.next();
    };
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  }, [dock, controller]);
}
