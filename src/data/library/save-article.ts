import { parsers } from '#data/parsers.ts';
import type { Article } from '#domain/article/article.ts';
import { storyOf } from '#domain/edition/story.ts';
import { cacheKinds } from '#domain/offline/cache-kinds.ts';
import { filesOfArticle, playableFiles } from '#domain/offline/files-of-article.ts';
import type { SavedStory } from '#domain/offline/saved-story.ts';
import { dataPaths } from '#domain/paths.ts';
import { fail, type Result, succeed } from '#lib/result.ts';
import { canPlay } from './can-play.ts';
import { type KeepProblem, keepFiles } from './keep-files.ts';
import { discardUnsaved } from './remove-articles.ts';
import { putSaved, savedStory } from './saved-stories.ts';
import { whileSaving } from './saving-lock.ts';

/** Why an article was not saved. */
export type SaveProblem = KeepProblem;

/** What stands on the list now, and the article itself. */
export type Saved = { saved: SavedStory; article: Article };

type How = Pick<SavedStory, 'reason'> & {
  /** When the reader saved it, if that was before. */
  savedAt?: string;
  withAudio: boolean;
  signal?: AbortSignal;
  /** Hears how many bytes are on the device. */
  onProgress?: (bytes: number) => void;
  base?: string;
};

/** Saves an article with its pictures and, if wanted, its recordings: whole, or not at all. */
export async function saveArticle(id: string, how: How): Promise<Result<Saved, SaveProblem>> {
  const base = how.base ?? import.meta.env.BASE_URL;
  const saved = await whileSaving(() => save(id, how, base));
  if (!saved.ok) await discardUnsaved(base);
  return saved;
}

async function save(
  id: string,
  { reason, withAudio, savedAt = new Date().toISOString(), signal, onProgress }: How,
  base: string,
): Promise<Result<Saved, SaveProblem>> {
  const data = dataPaths.article(id);
  const text = await keepFiles([data], { base, anew: true, signal, onProgress });
  if (!text.ok) return text;
  const article = await keptArticle(base + data);
  if (!article) return fail('network');
  const before = await savedStory(id);
  // A recording that came with the edition stays.
  const hasAudio = before.ok && before.value?.hasAudio;
  const media = playableFiles(filesOfArticle(article), canPlay)
    .filter(({ of }) => withAudio || hasAudio || of !== 'audio')
    .map((file) => ({ ...file, url: encodeURI(dataPaths.media(file.url)) }));
  const kept = await keepFiles(
    media.map(({ url }) => url),
    { base, signal, onProgress: (bytes) => onProgress?.(text.value + bytes) },
  );
  if (!kept.ok) return kept;
  const saved: SavedStory = {
    id,
    story: storyOf(article),
    savedAt,
    reason,
    files: [data, ...media.map(({ url }) => url)],
    bytes: text.value + kept.value,
    hasAudio: media.some(({ of }) => of === 'audio'),
    isComplete: true,
  };
  const put = await putSaved([saved]);
  return put.ok ? succeed({ saved, article }) : fail(put.problem);
}

async function keptArticle(address: string): Promise<Article | null> {
  const cache = await caches.open(cacheKinds.saved.name);
  const kept = await cache.match(address, { ignoreVary: true });
  const page = parsers.article(await kept?.json().catch(() => null));
  if (page.ok) return page.value.article;
  // A spoiled file would be taken for a good one the next time.
  await cache.delete(address, { ignoreVary: true });
  return null;
}
