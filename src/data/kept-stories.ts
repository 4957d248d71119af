import { type Story, storyOf } from '#domain/edition/story.ts';
import { cacheKinds } from '#domain/offline/cache-kinds.ts';
import { parsers } from './parsers.ts';

/** The articles whose data is kept on this device, those kept last first; none where nothing can be kept. */
export async function keptStories(most: number): Promise<Story[]> {
  try {
    const cache = await caches.open(cacheKinds.data.name);
    const articles = (await cache.keys()).filter(({ url }) => url.includes('/edition/articles/'));
    const kept = await Promise.all(
      articles
        .toReversed()
        .slice(0, most)
        .map(async (request) => {
          const page = parsers.article(await (await cache.match(request, { ignoreVary: true }))?.json());
          return page.ok ? [storyOf(page.value.article)] : [];
        }),
    );
    return kept.flat();
  } catch {
    return [];
  }
}
