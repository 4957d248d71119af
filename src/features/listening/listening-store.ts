import type { Listenable } from './listenable.ts';
import { isOpen, isPlaying, type Player } from './player-state.ts';
import type { Listening } from './start-listening.ts';

/** How an article stands with the player. `not-loaded`: the reader asked for it, and the code did not come. */
export type ListeningStatus = Player['status'] | 'not-loaded';

export type ListeningStore = ReturnType<typeof createListeningStore>;

/**
 * The small part of listening that every page carries. It loads the rest on demand, keeps a wish until that has come,
 * and then passes everything on in the same call: a browser lets speech begin only inside the reader's click.
 */
export function createListeningStore(load: () => Promise<Listening>) {
  const listeners = new Set<() => void>();
  const offers = new Set<Listenable>();
  let listening: Listening | null = null;
  let wish: Listenable | null = null;
  let loading: 'not-yet' | 'under-way' | 'failed' = 'not-yet';
  let visit = 0;

  function tell() {
    for (const listener of [...listeners]) listener();
  }

  function prepare() {
    if (listening || loading === 'under-way') return;
    loading = 'under-way';
    const { begin, giveUp } = outcomeOf(visit);
    load().then(begin, giveUp);
  }

  // A provider that was unmounted meanwhile wants nothing started.
  function outcomeOf(ofVisit: number) {
    return {
      begin(loaded: Listening) {
        if (ofVisit !== visit) return loaded.end();
        listening = loaded;
        listening.controller.subscribe(tell);
        if (wish) listening.controller.listenTo(wish);
        wish = null;
        tell();
      },
      giveUp() {
        if (ofVisit !== visit) return;
        loading = 'failed';
        tell();
      },
    };
  }

  function listenTo(article: Listenable) {
    if (listening) return listening.controller.listenTo(article);
    wish = article;
    prepare();
    tell();
  }

  function stop() {
    wish = null;
    if (listening) listening.controller.stop();
    else tell();
  }

  function resume() {
    listening?.controller.resume();
  }

  return {
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    prepare,
    listenTo,
    stop,
    resume,
    statusOf(articleId: string): ListeningStatus {
      if (wish?.id === articleId) return loading === 'failed' ? 'not-loaded' : 'preparing';
      const player = listening?.controller.getPlayer();
      return player && isOpen(player) && player.reading.id === articleId ? player.status : 'idle';
    },
    /** What plays, when there is something for a dock to show. */
    getOpen: () => (listening && isOpen(listening.controller.getPlayer()) ? listening : null),
    /** Makes an article the one a key can start, as long as it is on the page. */
    offer(article: Listenable) {
      offers.add(article);
      return () => void offers.delete(article);
    },
    /** Stops what plays, goes on with what is paused, or else starts the first article on offer. */
    toggle() {
      const player = listening?.controller.getPlayer();
      const [offered] = offers;
      if (wish || (player && isPlaying(player))) stop();
      else if (player && isOpen(player)) resume();
      else if (offered) listenTo(offered);
    },
    /** Falls silent and forgets everything, as the page is taken down. */
    end() {
      visit += 1;
      listening?.end();
      listening = null;
      wish = null;
      loading = 'not-yet';
    },
  };
}
