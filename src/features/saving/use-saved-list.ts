import { useCallback, useEffect, useState } from 'react';
import type { LibraryProblem } from '#data/library/library-db.ts';
import { savedByReader } from '#data/library/saved-by-reader.ts';
import { unfinishedSaving } from '#data/library/unfinished-saving.ts';
import type { SavedStory } from '#domain/offline/saved-story.ts';
import { type SavedOrder, shownStories } from '#domain/offline/shown-stories.ts';
import { whenIdle } from '#lib/when-idle.ts';
import { useLibrary } from './use-library.ts';

/** Rows that are drawn first: a phone shows three of them, a laptop four. */
const atFirst = 6;
/** Rows that are drawn without being asked for, when the reader comes near, and at each asking. */
const atOnce = 24;

/** The list of saved articles as the reader looks at it. */
export type SavedListView = {
  state: 'opening' | 'refused' | 'open';
  /** Why it is refused. */
  problem: LibraryProblem | null;
  /** The rows that are drawn. */
  stories: readonly SavedStory[];
  /** How many rows come by themselves when the reader comes near, and whether more come when they are asked for. */
  coming: number;
  hasMore: boolean;
  /** How many articles stand on the list, and how many of them are looked for. */
  total: number;
  foundTotal: number;
  waiting: readonly SavedStory[];
  query: string;
  order: SavedOrder;
  search: (query: string) => void;
  sort: (order: SavedOrder) => void;
  /** Draws what comes by itself. */
  comeNear: () => void;
  more: () => void;
};

/** Reads of the list only what is drawn: five hundred articles take long on a slow phone. All of it is read to be searched. */
export function useSavedList(): SavedListView {
  const [query, search] = useState('');
  const [order, sort] = useState<SavedOrder>('saved');
  const [drawn, setDrawn] = useState(atFirst);
  const [isWhole, setIsWhole] = useState(false);
  const comeNear = useCallback(() => setDrawn((rows) => Math.max(rows, atOnce)), []);
  useEffect(() => whenIdle(() => void unfinishedSaving.clear()), []);
  const limit = isWhole ? Number.POSITIVE_INFINITY : drawn;
  const read = useLibrary(useCallback(() => savedByReader(limit), [limit]));
  const list = read?.ok ? read.value : { stories: [], total: 0, waiting: [] };
  // Until all of it is there, the rows stay as they were.
  const isThere = list.stories.length === list.total;
  const found = isThere ? shownStories(list.stories, query, order) : list.stories;
  const foundTotal = isThere ? found.length : list.total;
  const stories = found.slice(0, drawn);
  return {
    state: read === null ? 'opening' : read.ok ? 'open' : 'refused',
    problem: read === null || read.ok ? null : read.problem,
    stories,
    coming: Math.min(Math.max(drawn, atOnce), foundTotal) - stories.length,
    hasMore: foundTotal > Math.max(drawn, atOnce),
    total: list.total,
    foundTotal,
    waiting: list.waiting,
    query,
    order,
    search(text) {
      search(text);
      setIsWhole(true);
      setDrawn(atOnce);
    },
    sort(next) {
      sort(next);
      setIsWhole(true);
    },
    comeNear,
    more: () => setDrawn((rows) => Math.max(rows, atOnce) + atOnce),
  };
}
