import { frontPageStories } from '#domain/edition/front-page-stories.ts';
import type { HomePage } from '#domain/edition/home-page.ts';
import { dataPaths } from '#domain/paths.ts';
import { searchPaths } from '#domain/search/search-paths.ts';

const mostArticles = 12;

/**
 * Keeps the front page of today, what its search needs, and those of its articles that are not kept yet, at most twelve, one after the other: nobody
 * waits for them. `fetchAndKeep` and `isKept` take paths below the base.
 */
export async function keepFrontPage(
  fetchAndKeep: (path: string) => Promise<Response>,
  isKept: (path: string) => Promise<boolean>,
): Promise<void> {
  const home = (await (await fetchAndKeep(dataPaths.home)).json()) as HomePage;
  await fetchAndKeep(dataPaths.briefing);
  // The newest stories can be searched without a network.
  await fetchAndKeep(searchPaths.guide);
  await fetchAndKeep(searchPaths.newest);
  let left = mostArticles;
  for (const { id } of frontPageStories(home)) {
    if (left === 0) return;
    const path = dataPaths.article(id);
    if (await isKept(path)) continue;
    left -= 1;
    await fetchAndKeep(path);
  }
}
