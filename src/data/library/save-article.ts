import { fetchJson } from '#data/fetch-json.ts';
import { parsers } from '#data/parsers.ts';
import { type Story, storyOf } from '#domain/edition/story.ts';
import { parseArticleFiles } from '#domain/offline/article-files.ts';
import { cacheKinds } from '#domain/offline/cache-kinds.ts';
import type { SavedStory } from '#domain/offline/saved-story.ts';
import { dataPaths } from '#domain/paths.ts';
import { fail, type Result, succeed } from '#lib/result.ts';
import { type KeepProblem, keepFiles } from './keep-files.ts';
import { discardUnsaved } from './remove-articles.ts';
import { putSaved } from './saved-stories.ts';
import { whileSaving } from './saving-lock.ts';

/** Why an article was not saved. */
export type SaveProblem = KeepProblem;

type How = Pick<SavedStory, 'reason'> & {
  withAudio: boolean;
  signal?: AbortSignal;
  /** Hears how many bytes have arrived. */
  onProgress?: (bytes: number) => void;
  base?: string;
};

/** Saves an article with its pictures and, if wanted, its recordings: whole, or not at all. */
export async function saveArticle(id: string, how: How): Promise<Result<SavedStory, SaveProblem>> {
  const base = how.base ?? import.meta.env.BASE_URL;
  const saved = await whileSaving(() => save(id, how, base));
  if (!saved.ok) await discardUnsaved(base);
  return saved;
}

async function save(
  id: string,
  { reason, withAudio, signal, onProgress }: How,
  base: string,
): Promise<Result<SavedStory, SaveProblem>> {
  const answer = await fetchJson(base + dataPaths.articleFiles(id));
  const list = answer.ok ? parseArticleFiles(answer.value) : null;
  if (!list?.ok) return fail('network');
  const files = list.value.files.filter(({ of }) => withAudio || of !== 'audio');
  const kept = await keepFiles(files, {
    base,
    ...(signal && { signal }),
    ...(onProgress && { onProgress: ({ bytes }) => onProgress(bytes) }),
  });
  if (!kept.ok) return kept;
  const story = await keptStory(base + dataPaths.article(id));
  if (!story) return fail('network');
  const saved: SavedStory = {
    id,
    story,
    savedAt: new Date().toISOString(),
    reason,
    files: kept.value.files,
    bytes: kept.value.bytes,
    hasAudio: withAudio && list.value.files.some(({ of }) => of === 'audio'),
    isComplete: true,
  };
  const put = await putSaved([saved]);
  return put.ok ? succeed(saved) : fail(put.problem);
}

async function keptStory(address: string): Promise<Story | null> {
  const cache = await caches.open(cacheKinds.saved.name);
  const kept = await cache.match(address, { ignoreVary: true });
  const page = parsers.article(await kept?.json().catch(() => null));
  return page.ok ? storyOf(page.value.article) : null;
}
