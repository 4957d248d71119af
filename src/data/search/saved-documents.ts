import { keptCaches } from '#data/kept-caches.ts';
import { savedStories } from '#data/library/saved-stories.ts';
import { parseArticlePage } from '#domain/edition/parse-article-page.ts';
import { dataPaths } from '#domain/paths.ts';
import { documentOfStory, type SearchDocument, searchDocument } from '#domain/search/search-document.ts';
import type { SearchSite } from './search-site.ts';

/** What the reader saved, as search knows it: whole where the article lies on the device, else its card. None where nothing can be kept. */
export async function savedDocuments({ base, timeZone }: SearchSite): Promise<SearchDocument[]> {
  const saved = await savedStories();
  if (!saved.ok) return [];
  return Promise.all(
    saved.value.map(async ({ id, story }) => {
      const article = await keptArticle(base + dataPaths.article(id));
      return article ? searchDocument(article, timeZone) : documentOfStory(story, timeZone);
    }),
  );
}

async function keptArticle(path: string) {
  try {
    for (const name of keptCaches) {
      const kept = await (await caches.open(name)).match(path, { ignoreVary: true });
      const page = kept && parseArticlePage(await kept.json());
      if (page?.ok) return page.value.article;
    }
  } catch {
    // A browser that keeps nothing, or a file that was spoiled.
  }
  return null;
}
