import { useEffect, useEffectEvent } from 'react';
import type { Controller } from './controller.ts';
import { goToShown } from './go-to-shown.ts';
import { sentenceAt } from './page/sentence-at.ts';
import type { Reading } from './reading.ts';

/**
 * While something is in hand, a double click on one of its sentences goes there; a tap too, once something of it was heard.
 * Before that a tap only reads: nobody who rests a finger on a line wants to be spoken to.
 */
export function useSentenceTaps(reading: Reading, controller: Controller, isBegun: boolean): void {
  const onPress = useEffectEvent((event: MouseEvent) => {
    if (event.type === 'click' && !(isBegun && isTouch(event) && getSelection()?.isCollapsed)) return;
    const place = sentenceAt(event);
    // A double click has selected a word; that is not what was wanted.
    if (place && goToShown(controller, reading, place)) getSelection()?.removeAllRanges();
  });
  useEffect(() => {
    const listener = (event: MouseEvent) => onPress(event);
    document.addEventListener('click', listener);
    document.addEventListener('dblclick', listener);
    return () => {
      document.removeEventListener('click', listener);
      document.removeEventListener('dblclick', listener);
    };
  }, []);
}

/** Older browsers do not say what a click was made with. */
function isTouch(event: MouseEvent): boolean {
  const { pointerType } = event as Partial<PointerEvent>;
  return pointerType
    ? pointerType !== 'mouse'
    : (globalThis.matchMedia?.('(pointer: coarse)').matches ?? false);
}
