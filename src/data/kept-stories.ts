import { type Story, storyOf } from '#domain/edition/story.ts';
import { newestResponse } from '#lib/newest-response.ts';
import { keptCaches } from './kept-caches.ts';
import { parsers } from './parsers.ts';

/** The articles whose data is kept on this device, read or saved, those kept last first; none where nothing can be kept. */
export async function keptStories(most: number): Promise<Story[]> {
  try {
    // The last of each: which of them are the last of all, only their dates tell.
    const last = (await Promise.all(keptCaches.map((name) => lastArticles(name, most)))).flat();
    const stories = new Map<string, Story>();
    while (last.length > 0 && stories.size < most) {
      const newest = newestResponse(last);
      if (!newest) break;
      last.splice(last.indexOf(newest), 1);
      const page = parsers.article(await newest.json().catch(() => null));
      if (!page.ok) continue;
      const { article } = page.value;
      if (!stories.has(article.id)) stories.set(article.id, storyOf(article));
    }
    return [...stories.values()];
  } catch {
    return [];
  }
}

/** The data of the articles that were put last into a cache, the last first. */
async function lastArticles(cacheName: string, most: number): Promise<Response[]> {
  const cache = await caches.open(cacheName);
  const articles = (await cache.keys()).filter(({ url }) => url.includes('/edition/articles/'));
  const last = articles.toReversed().slice(0, most);
  const kept = await Promise.all(last.map((request) => cache.match(request, { ignoreVary: true })));
  return kept.filter((response) => response !== undefined);
}
