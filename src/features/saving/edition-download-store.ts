import { editionMembership } from '#data/library/edition-membership.ts';
import { erasureSignal } from '#data/library/erasure-signal.ts';
import { discardUnsaved } from '#data/library/remove-articles.ts';
import { type SaveProblem, saveArticle } from '#data/library/save-article.ts';
import { savedStories } from '#data/library/saved-stories.ts';
import { hasRoomFor } from '#data/library/storage-room.ts';
import { unfinishedSaving } from '#data/library/unfinished-saving.ts';
import type { SavedStory } from '#domain/offline/saved-story.ts';
import type { EditionArticle, TodaysEdition } from '#domain/offline/todays-edition.ts';

type State = 'idle' | 'busy' | 'done' | 'stopped' | Exclude<SaveProblem, 'cancelled'>;

/** How far a download is: in articles, and in bytes. */
export type EditionProgress = {
  state: State;
  done: number;
  total: number;
  doneBytes: number;
  totalBytes: number;
};

const atRest: EditionProgress = { state: 'idle', done: 0, total: 0, doneBytes: 0, totalBytes: 0 };
let progress = atRest;
/** Why a download stops whose files are erased. */
const erased = Symbol('erased');
let stopping = new AbortController();
const listeners = new Set<() => void>();
/** Articles of the edition that turned out to be no longer published: they are missing for good. */
const withdrawn = new Set<string>();

function tell(changes: Partial<EditionProgress>) {
  progress = { ...progress, ...changes };
  for (const listener of [...listeners]) listener();
}

const sizeOf = ({ bytes, audioBytes }: EditionArticle, withAudio: boolean) =>
  bytes + (withAudio ? audioBytes : 0);

/**
 * The download of today's edition. It goes on while the reader goes from page to page; each article is kept whole or not at
 * all, so that what was interrupted is taken up where it stopped.
 */
export const editionDownload = {
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  get: () => progress,
  /** The articles of the edition that are not here yet, and can still be had. */
  missingOf({ articles }: TodaysEdition, saved: readonly SavedStory[], withAudio: boolean): EditionArticle[] {
    const whole = new Map(saved.filter(({ isComplete }) => isComplete).map((each) => [each.id, each]));
    return articles.filter(({ id, audioBytes }) => {
      const there = whole.get(id);
      if (withdrawn.has(id)) return false;
      return !there || (withAudio && audioBytes > 0 && !there.hasAudio);
    });
  },
  async start(edition: TodaysEdition, withAudio: boolean): Promise<void> {
    if (progress.state === 'busy') return;
    stopping = new AbortController();
    const { signal } = stopping;
    const stopHearing = erasureSignal.on(() => stopping.abort(erased));
    tell({ ...atRest, state: 'busy' });
    const state = await download(edition, withAudio, signal).finally(stopHearing);
    // Of what was erased nothing is left that could be told of.
    tell(signal.reason === erased ? atRest : { state });
  },
  stop: () => stopping.abort(),
  /** Tells no longer what became of a download whose files are erased; one under way stops by itself. */
  forget() {
    if (progress.state !== 'busy') tell(atRest);
  },
  /** Takes the edition off the device; what the reader saved stays. */
  async remove(): Promise<void> {
    await forgetEdition([]);
    tell(atRest);
  },
};

/** Gives what became of it. */
async function download(edition: TodaysEdition, withAudio: boolean, signal: AbortSignal): Promise<State> {
  await unfinishedSaving.clear();
  const saved = await savedStories();
  if (!saved.ok) return saved.problem;
  const missing = editionDownload.missingOf(edition, saved.value, withAudio);
  const total = missing.length;
  const totalBytes = missing.reduce((sum, each) => sum + sizeOf(each, withAudio), 0);
  tell({ total, totalBytes });
  await editionMembership.join(edition.articles.map(({ id }) => id));
  if (!(await hasRoomFor(totalBytes))) return 'full';
  for (const article of missing) {
    const before = progress.doneBytes;
    const answer = await saveArticle(article.id, {
      reason: 'edition',
      withAudio,
      signal,
      onProgress: (bytes) => tell({ doneBytes: before + bytes }),
    });
    if (!answer.ok && answer.problem === 'gone') withdrawn.add(article.id);
    else if (!answer.ok) return answer.problem === 'cancelled' ? 'stopped' : answer.problem;
    tell({ done: progress.done + 1, doneBytes: before + sizeOf(article, withAudio) });
  }
  if (!(await keepFrontPage(edition, signal))) return signal.aborted ? 'stopped' : 'network';
  await forgetEdition(edition.articles);
  return missing.some(({ id }) => withdrawn.has(id)) ? 'gone' : 'done';
}

/** The front page and the sections' lists are kept as always: by the worker, when they are asked for. */
async function keepFrontPage({ files }: TodaysEdition, signal: AbortSignal): Promise<boolean> {
  const answers = await Promise.all(
    files.map((file) => fetch(import.meta.env.BASE_URL + file, { signal }).catch(() => null)),
  );
  return answers.every((answer) => answer?.ok);
}

/** Without the articles that are spared: those of today, when an edition before it is not kept beside it. */
async function forgetEdition(spared: readonly EditionArticle[]): Promise<void> {
  await editionMembership.endExcept(new Set(spared.map(({ id }) => id)));
  await discardUnsaved();
}
