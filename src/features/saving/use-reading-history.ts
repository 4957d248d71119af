import { useEffect, useRef } from 'react';
import { keepPlace, keepVisit } from '#data/library/read-history.ts';
import type { Article } from '#domain/article/article.ts';
import { storyOf } from '#domain/edition/story.ts';

/**
 * Keeps that an article was opened on this device. Returns what hears how far it is read: at a block, or null at the end.
 */
export function useReadingHistory(article: Article): (blockId: string | null) => void {
  const place = useRef<string | null | undefined>(undefined);
  const visit = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(() => {
    place.current = undefined;
    visit.current = keepVisit(storyOf(article));
  }, [article]);
  return (blockId) => {
    if (place.current === blockId) return;
    place.current = blockId;
    void visit.current.then(() => keepPlace(article.id, blockId, blockId === null));
  };
}
