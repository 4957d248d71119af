import { use, useCallback, useSyncExternalStore } from 'react';
import { ListeningContext } from './listening-context.ts';
import type { ListeningStatus, ListeningStore } from './listening-store.ts';

type ArticleListening = Pick<
  ListeningStore,
  'ask' | 'want' | 'listenTo' | 'resume' | 'stop' | 'prepare' | 'offer'
> & {
  status: ListeningStatus;
  /** Follows all that the player does. */
  subscribe: ListeningStore['subscribe'];
  /** Whether the dock is on the page, with this or with something else. */
  hasDock: boolean;
};

/** How an article stands with the player, and what can be done about it. Draws anew only when the status changes. */
export function useListening(articleId: string): ArticleListening {
  const store = use(ListeningContext);
  if (!store) throw new Error('useListening needs a ListeningProvider around it.');
  const getStatus = useCallback(() => store.statusOf(articleId), [store, articleId]);
  const status = useSyncExternalStore(store.subscribe, getStatus, () => 'idle' as const);
  const hasDock = useSyncExternalStore(
    store.subscribe,
    () => store.getOpen() !== null,
    () => false,
  );
  const { subscribe, ask, want, listenTo, resume, stop, prepare, offer } = store;
  return { status, hasDock, subscribe, ask, want, listenTo, resume, stop, prepare, offer };
}
