import type { Controller, PlaceInReading } from './controller.ts';
import type { KeptList, ListStory } from './kept-list-schema.ts';
import { type ListenableArticle, type ListenableList, listId } from './listenable.ts';
import { isOpen, isPlaying } from './player-state.ts';
import { partAt } from './reading.ts';

/** Where a list outlives the page. */
export type ListStorage = {
  read: () => Promise<KeptList | null>;
  write: (list: KeptList | null) => void;
  /** Calls back when another tab has changed it; returns the way to stop that. */
  watch: (listener: () => void) => () => void;
};

/** More would be a shelf, not a list of what to hear next. */
export const mostStories = 60;

export type ListeningList = ReturnType<typeof createListeningList>;

/**
 * «قائمة الاستماع»: the articles a reader wants to hear, one after the other. Today's briefing is put at its head; it is
 * kept with the place in it until it has been heard to the end or emptied. `onLost` is called when a reader wants to go on
 * with one that cannot be read.
 */
export function createListeningList(
  controller: Pick<Controller, 'listenTo' | 'layOut' | 'replace' | 'stop' | 'subscribe' | 'getPlayer'>,
  storage: ListStorage,
  inLanguage: string,
  onLost: () => void = () => undefined,
) {
  let list: KeptList = { stories: [], place: null };
  const listeners = new Set<() => void>();
  let isLoaded = false;
  let isHeard = false;
  let isReadable = true;
  const loaded = readKept();

  /** What could not be read is asked for again with the next change, and never overwritten meanwhile. */
  async function readKept() {
    const kept = await storage.read().catch(() => undefined);
    isReadable = kept !== undefined;
    if (isReadable || !isLoaded) addKept(kept ?? null);
  }

  function addKept(kept: KeptList | null) {
    isLoaded = true;
    const { place, stories } = list;
    if (!kept) return stories.length > 0 ? change(stories) : undefined;
    const isBegun = isInHand() && isPlaying(controller.getPlayer());
    change(merged(kept.stories, stories), isBegun ? place : kept.place);
    if (isBegun) controller.replace(asListenable());
    else if (isInHand()) controller.layOut(asListenable(), kept.place ?? undefined);
  }

  function change(stories: readonly ListStory[], place: PlaceInReading | null = list.place) {
    list = { stories: stories.slice(0, mostStories), place };
    if (isLoaded && !isReadable) void readKept();
    // What was kept must not be overwritten before it has been read.
    if (isLoaded && isReadable) storage.write(list.stories.length > 0 ? list : null);
    for (const listener of [...listeners]) listener();
  }

  const asListenable = (): ListenableList => ({ id: listId, inLanguage, stories: list.stories });

  function isInHand() {
    const player = controller.getPlayer();
    return isOpen(player) && player.reading.id === listId;
  }

  /** Changes the order or the number of stories, also under the voice that reads them. */
  function rearrange(stories: readonly ListStory[], place?: null) {
    change(stories, place);
    if (!isInHand()) return;
    if (stories.length > 0) controller.replace(asListenable());
    // Nothing to be heard, but the reader may take it back.
    else controller.layOut(asListenable());
  }

  function keepPlace() {
    const player = controller.getPlayer();
    if (!isOpen(player) || player.reading.id !== listId) return;
    const wasHeard = isHeard;
    isHeard = player.status === 'idle';
    if (isHeard) return wasHeard ? undefined : forget();
    const part = partAt(player.reading, player.index);
    const utterance = player.reading.utterances[player.index];
    if (!part || !utterance) return;
    const { segment, start } = utterance;
    const { place } = list;
    if (place?.articleId === part.articleId && place.segment === segment && place.start === start) return;
    change(list.stories, { articleId: part.articleId, segment, start });
  }

  /** A list that was heard to the end begins anew, and is not there on the next visit unless something is added. */
  function forget() {
    list = { ...list, place: null };
    if (isReadable) storage.write(null);
  }

  /** What was kept cannot be read: somebody has scribbled in the storage. It must not be offered again. */
  function giveUp() {
    change([]);
    onLost();
  }

  async function followOtherTab() {
    const kept = await storage.read();
    list = { stories: kept?.stories ?? [], place: isInHand() ? list.place : (kept?.place ?? null) };
    if (isInHand()) controller.replace(asListenable());
    for (const listener of [...listeners]) listener();
  }

  const unsubscribe = controller.subscribe(keepPlace);
  const unwatch = storage.watch(() => void followOtherTab());

  return {
    getList: () => list,
    subscribe(listener: () => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    has: (articleId: string) => list.stories.some(({ id }) => id === articleId),
    /** Puts an article at the end; shows the list when nothing else is in hand. False when it is full. */
    add(article: ListenableArticle): boolean {
      if (list.stories.length >= mostStories) return false;
      rearrange([...without(list.stories, [article]), storyOf(article)]);
      if (!isOpen(controller.getPlayer())) controller.layOut(asListenable(), list.place ?? undefined);
      return true;
    },
    remove: (articleId: string) => rearrange(list.stories.filter(({ id }) => id !== articleId)),
    /** Moves a story up (-1) or down (1) by one place. */
    move(articleId: string, by: -1 | 1) {
      const from = list.stories.findIndex(({ id }) => id === articleId);
      const story = list.stories[from];
      const to = from + by;
      if (!story || to < 0 || to >= list.stories.length) return;
      const others = list.stories.filter(({ id }) => id !== articleId);
      rearrange([...others.slice(0, to), story, ...others.slice(to)]);
    },
    /** Takes back what was removed. */
    restore: (stories: readonly ListStory[]) => rearrange(stories),
    clear: () => rearrange([], null),
    /** Puts it out of sight, if it is the list that is heard or laid out. */
    close() {
      if (isInHand()) controller.stop();
    },
    /** Puts today's briefing at the head, in the place of an older one, and begins with it. */
    playBriefing(stories: readonly ListenableArticle[]) {
      const own = list.stories.filter(({ isFromBriefing }) => !isFromBriefing);
      const briefing = stories.map((story) => ({ ...storyOf(story), isFromBriefing: true as const }));
      change([...briefing, ...without(own, briefing)], null);
      controller.listenTo(asListenable());
    },
    /** Goes on where the reader stopped, or begins with one of the stories. */
    play(articleId?: string) {
      if (!isLoaded) return void loaded.then(() => this.play(articleId));
      if (list.stories.length === 0) return giveUp();
      const place = articleId ? { articleId, segment: 'headline', start: 0 } : (list.place ?? undefined);
      controller.listenTo(asListenable(), place);
    },
    isPlaying: () => isInHand() && isPlaying(controller.getPlayer()),
    end() {
      unsubscribe();
      unwatch();
      listeners.clear();
    },
  };
}

/** What was added meanwhile comes after what was kept; a briefing that was begun meanwhile goes before it. */
function merged(kept: readonly ListStory[], added: readonly ListStory[]): ListStory[] {
  const briefing = added.filter(({ isFromBriefing }) => isFromBriefing);
  const own = briefing.length > 0 ? kept.filter(({ isFromBriefing }) => !isFromBriefing) : kept;
  const head = [...briefing, ...without(own, briefing)];
  return [...head, ...without(added, head)];
}

function without(stories: readonly ListStory[], others: readonly { id: string }[]): ListStory[] {
  const ids = new Set(others.map(({ id }) => id));
  return stories.filter(({ id }) => !ids.has(id));
}

/** What the list needs of an article: with a summary not its body. */
function storyOf(article: ListenableArticle): ListStory {
  const { id, headline, inLanguage, dir, description, abstract = [], audio, image, blocks, speech } = article;
  const recorded = audio?.filter(({ of }) => (abstract.length > 0 ? of === 'abstract' : of === 'body'));
  return {
    id,
    headline,
    inLanguage,
    ...(dir && { dir }),
    ...(description && { description }),
    ...(abstract.length > 0 ? { abstract } : blocks && { blocks }),
    ...(recorded && recorded.length > 0 && { audio: recorded }),
    ...(image?.[0] && { image: [image[0]] }),
    ...(speech && { speech }),
  };
}
