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
import type { LibraryProblem } from './library-db.ts';
import { discardUnsaved } from './remove-articles.ts';
import { putSaved, savedStory } from './saved-stories.ts';
import { whileSaving } from './saving-lock.ts';
import { unfinishedSaving } from './unfinished-saving.ts';

/** Why an article was not saved; `gone`: it is no longer published. */
export type SaveProblem = KeepProblem | LibraryProblem;

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
  const saved = await whileSaving(() => {
    unfinishedSaving.begin();
    return save(id, how, base);
  });
  if (!saved.ok) await discardUnsaved(base);
  await unfinishedSaving.end();
  return saved;
}

async function save(
  id: string,
  { reason, withAudio, savedAt = new Date().toISOString(), signal, onProgress }: How,
  base: string,
): Promise<Result<Saved, SaveProblem>> {
  // First of all: nothing is fetched that could not be put on the list.
  const before = await savedStory(id);
  if (!before.ok) return before;
  const added: string[] = [];
  const missing = new Set<string>();
  const onAdded = (address: string) => void added.push(address);
  const data = dataPaths.article(id);
  const text = await keepFiles([data], { base, anew: true, signal, onProgress, onAdded });
  if (!text.ok) return text;
  const article = await keptArticle(base + data);
  if (!article) return fail('network');
  // A recording that came with the edition stays.
  const hasAudio = before.value?.hasAudio;
  const media = playableFiles(filesOfArticle(article), canPlay)
    .filter(({ of }) => withAudio || hasAudio || of !== 'audio')
    .map((file) => ({ ...file, url: encodeURI(dataPaths.media(file.url)) }));
  const kept = await keepFiles(
    media.map(({ url }) => url),
    {
      base,
      signal,
      onProgress: (bytes) => onProgress?.(text.value + bytes),
      // A picture that the server has lost is missing over the network too, and no reason to keep nothing.
      onMissing: (file) => void missing.add(file),
      onAdded,
    },
  );
  if (!kept.ok) return kept;
  const here = media.filter(({ url }) => !missing.has(url));
  const saved: SavedStory = {
    id,
    story: storyOf(article),
    savedAt,
    reason,
    files: [data, ...here.map(({ url }) => url)],
    bytes: text.value + kept.value,
    hasAudio: here.some(({ of }) => of === 'audio'),
    isComplete: true,
  };
  const put = await putSaved([saved]);
  if (put.ok) return succeed({ saved, article });
  // Without a list nobody can tell later which files are wanted.
  if (put.problem !== 'full') await forgetFiles(added);
  return fail(put.problem);
}

async function forgetFiles(addresses: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheKinds.saved.name);
  await Promise.all(addresses.map((address) => cache.delete(address, { ignoreVary: true })));
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
