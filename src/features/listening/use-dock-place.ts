import { type RefObject, useLayoutEffect } from 'react';
import { reserveDockSpace } from './page/dock-space.ts';

/** Lets the dock cover nothing while it is there, and gives the focus back to the listen button when it goes. */
export function useDockPlace(dock: RefObject<HTMLElement | null>, articleId: string): void {
  // Before any other effect: whatever scrolls must know already what the dock covers.
  useLayoutEffect(() => (dock.current ? reserveDockSpace(dock.current) : undefined), [dock]);

  useLayoutEffect(() => {
    const element = dock.current;
    // Runs before the dock leaves the page: afterwards the focus would be lost already.
    return () => {
      if (!element?.contains(document.activeElement)) return;
      const buttons = [...document.querySelectorAll<HTMLElement>('[data-listen-to]')];
      // On another page there is no such button.
      (
        buttons.find(({ dataset }) => dataset.listenTo === articleId) ?? document.querySelector('main')
      )?.focus();
    };
  }, [dock, articleId]);
}
