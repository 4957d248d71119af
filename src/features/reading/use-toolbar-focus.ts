import { type RefObject, useEffect, useLayoutEffect } from 'react';
import { focusBlock } from './focus-block.ts';

/**
 * Lets Tab lead from a selected text to its toolbar, and gives the focus back to the text when the toolbar goes. A press
 * into the text focuses <main>, from which the browser would begin at the top of the page again.
 */
export function useToolbarFocus(toolbar: RefObject<HTMLElement | null>, range: Range): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Tab' || event.shiftKey || !getSelection()?.toString()) return;
      if (!document.activeElement?.contains(range.startContainer)) return;
      event.preventDefault();
      toolbar.current?.querySelector('button')?.focus({ preventScroll: true });
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [toolbar, range]);

  useLayoutEffect(() => {
    const element = toolbar.current;
    // Runs before the toolbar leaves the page: afterwards the focus would be lost already.
    return () => {
      if (!element?.contains(document.activeElement)) return;
      const block = range.startContainer.parentElement?.closest<HTMLElement>('[id]');
      if (block) focusBlock(block);
    };
  }, [toolbar, range]);
}
