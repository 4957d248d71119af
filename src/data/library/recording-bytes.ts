import type { Article } from '#domain/article/article.ts';
import { filesOfArticle, playableFiles } from '#domain/offline/files-of-article.ts';
import { dataPaths } from '#domain/paths.ts';
import { canPlay } from './can-play.ts';

/** How many bytes the recordings of an article are, as the server tells; 0 where there are none, or no network. */
export async function recordingBytes(article: Article, base = import.meta.env.BASE_URL): Promise<number> {
  const recordings = playableFiles(filesOfArticle(article), canPlay).filter(({ of }) => of === 'audio');
  const sizes = await Promise.all(
    recordings.map(({ url }) => sizeOf(base + encodeURI(dataPaths.media(url)))),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function sizeOf(address: string): Promise<number> {
  const head = await fetch(address, { method: 'HEAD' }).catch(() => null);
  return head?.ok ? Number(head.headers.get('content-length')) || 0 : 0;
}
