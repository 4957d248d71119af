import { frontPageStories } from '#domain/edition/front-page-stories.ts';
import type { HomePage } from '#domain/edition/home-page.ts';
import { dataPaths } from '#domain/paths.ts';

const mostArticles = 12;

/**
 * Keeps the front page of today and those of its articles that are not kept yet, at most twelve, one after the other: nobody
 * waits for them. `fetchAndKeep` and `isKept` take paths below the base.
 */
export async function keepFrontPage(
  fetchAndKeep: (path: string) => Promise<Response>,
  isKept: (path: string) => Promise<boolean>,
): Promise<void> {
  const home = (await (await fetchAndKeep(dataPaths.home)).json()) as HomePage;
  await fetchAndKeep(dataPaths.briefing);
  let left = mostArticles;
  for (const { id } of frontPageStories(home)) {
    if (left === 0) return;
    const path = dataPaths.article(id);
    if (await isKept(path)) continue;
    left -= 1;
    await fetchAndKeep(path);
  }
}
