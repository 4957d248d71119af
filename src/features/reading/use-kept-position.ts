import { type RefObject, useEffect, useEffectEvent } from 'react';
import { heardPosition, keepSeenPosition, leaveSeenPosition } from '#data/kept-position.ts';
import { placeInBody } from './place-in-body.ts';

const pauseMilliseconds = 500;

/**
 * Keeps where the reader of an article is: when scrolling pauses, and when the page is left. Read to the end it is forgotten.
 * `onPlace` hears it too: of a block, or null at the end.
 */
export function useKeptPosition(
  articleId: string,
  body: RefObject<HTMLElement | null>,
  onPlace: (blockId: string | null) => void,
): void {
  const tellPlace = useEffectEvent(onPlace);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const keep = () => {
      clearTimeout(timer);
      timer = undefined;
      if (!body.current || isInView(heardPosition(articleId))) return;
      const place = placeInBody(body.current);
      // Someone who only looks at the beginning again has not lost the place of the last visit.
      if (place.part === 'beginning') return;
      const blockId = place.part === 'middle' ? place.blockId : null;
      keepSeenPosition(articleId, blockId);
      tellPlace(blockId);
    };
    const onScroll = () => {
      timer ??= setTimeout(keep, pauseMilliseconds);
    };
    const onLeave = () => {
      if (document.visibilityState === 'hidden' || timer !== undefined) keep();
    };
    addEventListener('scroll', onScroll, { passive: true });
    addEventListener('scrollend', onScroll);
    addEventListener('pagehide', onLeave);
    document.addEventListener('visibilitychange', onLeave);
    return () => {
      clearTimeout(timer);
      leaveSeenPosition();
      removeEventListener('scroll', onScroll);
      removeEventListener('scrollend', onScroll);
      removeEventListener('pagehide', onLeave);
      document.removeEventListener('visibilitychange', onLeave);
    };
  }, [articleId, body]);
}

/** The voice knows better than the eyes where one is, while it can be seen: the page scrolls after it, not to it. */
function isInView(blockId: string | null): boolean {
  const box = blockId === null ? undefined : document.getElementById(blockId)?.getBoundingClientRect();
  return box !== undefined && box.bottom > 0 && box.top < innerHeight;
}
