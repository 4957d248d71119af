import type { Listenable, ListenableArticle } from './listenable.ts';
import { isOpen, isPlaying, type Player } from './player-state.ts';
import type { Listening } from './start-listening.ts';

/** How an article stands with the player; what was only laid out is `idle`. `not-loaded`: the reader asked for it, and the code did not come. */
export type ListeningStatus = Player['status'] | 'not-loaded';

export type ListeningStore = ReturnType<typeof createListeningStore>;

type CarryOut = (listening: Listening) => void;

/** What a reader wants to hear, and the id under which the page shows it. `carryOut` is null while its text is on the way. */
type Wish = { id: string; carryOut: CarryOut | null };

/**
 * The small part of listening that every page carries. It loads the rest on demand, keeps a wish until that has come,
 * and then passes everything on in the same call: a browser lets speech begin only inside the reader's click.
 */
export function createListeningStore(load: () => Promise<Listening>) {
  const listeners = new Set<() => void>();
  const offers = new Set<ListenableArticle>();
  let listening: Listening | null = null;
  let wish: Wish | null = null;
  const errands = new Map<string, CarryOut>();
  let loading: 'not-yet' | 'under-way' | 'failed' = 'not-yet';
  let visit = 0;
  let keptIds: ReadonlySet<string> = new Set();

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
        listening.list.subscribe(tell);
        for (const carryOut of errands.values()) carryOut(listening);
        errands.clear();
        if (wish?.carryOut) {
          const { carryOut } = wish;
          wish = null;
          carryOut(listening);
        }
        tell();
      },
      giveUp() {
        if (ofVisit !== visit) return;
        loading = 'failed';
        tell();
      },
    };
  }

  /** Does something with the player: now if it is there, in the same call, or as soon as it has come. */
  function ask(id: string, carryOut: CarryOut) {
    wish = listening ? null : { id, carryOut };
    if (listening) carryOut(listening);
    else prepare();
    tell();
  }

  /** Shows that something is about to be heard while its text is on the way. Tells whether it is still what the reader wants last. */
  function want(id: string): () => boolean {
    const mine: Wish = { id, carryOut: null };
    wish = mine;
    prepare();
    tell();
    return () => wish === mine;
  }

  /** Does something silent with the player, as soon as it has come; any number of such errands waits. */
  function run(id: string, carryOut: CarryOut) {
    if (listening) return carryOut(listening);
    errands.set(id, carryOut);
    prepare();
    tell();
  }

  function listenTo(listenable: Listenable) {
    ask(listenable.id, ({ controller }) => controller.listenTo(listenable));
  }

  /** Stops what plays; what is only about to play is taken back, and what plays goes on. */
  function stop(id?: string) {
    const isAhead = wish !== null && wish.id === id;
    wish = null;
    if (listening && !isAhead) listening.controller.stop();
    tell();
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
    ask,
    want,
    run,
    listenTo,
    stop,
    resume,
    statusOf(articleId: string): ListeningStatus {
      if (wish?.id === articleId || errands.has(articleId))
        return loading === 'failed' ? 'not-loaded' : 'preparing';
      const player = listening?.controller.getPlayer();
      if (!player || !isOpen(player) || player.reading.id !== articleId) return 'idle';
      return player.status === 'paused' && player.isLaidOut ? 'idle' : player.status;
    },
    /** Takes the ids of what is on the listening list, for as long as the player has not come. */
    know(ids: ReadonlySet<string>) {
      keptIds = ids;
      tell();
    },
    /** Whether an article is on the listening list, as far as it is known. */
    isListed: (articleId: string) => listening?.list.has(articleId) ?? keptIds.has(articleId),
    /** What plays, when there is something for a dock to show. */
    getOpen: () => (listening && isOpen(listening.controller.getPlayer()) ? listening : null),
    /** Makes an article the one a key can start, as long as it is on the page. */
    offer(article: ListenableArticle) {
      offers.add(article);
      return () => void offers.delete(article);
    },
    /** Stops what plays, goes on with what is paused, or else starts the first article on offer. */
    toggle() {
      const player = listening?.controller.getPlayer();
      const [offered] = offers;
      if (wish || (player && isPlaying(player))) stop(wish?.id);
      else if (player && isOpen(player)) resume();
      else if (offered) ask(offered.id, ({ listenToOffered }) => listenToOffered(offered));
    },
    /** Falls silent and forgets everything, as the page is taken down. */
    end() {
      visit += 1;
      listening?.end();
      listening = null;
      wish = null;
      errands.clear();
      loading = 'not-yet';
    },
  };
}
