import { readdirSync, readFileSync } from 'node:fs';
import type { Article } from '#domain/article/article.ts';
import { parseArticle } from '#domain/article/parse-article.ts';
import type { Edition } from '#domain/edition/edition.ts';
import { frontPageOf } from '#domain/edition/front-page.ts';
import type { HomePage } from '#domain/edition/home-page.ts';
import { parseEdition } from '#domain/edition/parse-edition.ts';
import { holesOf } from '../support/holes.ts';
import { expect, open, test } from '../support/test.ts';

const folder = 'public/edition';
const readJson = (path: string): unknown => JSON.parse(readFileSync(`${folder}/${path}`, 'utf8'));

function sampleOf<Value>(read: { ok: true; value: Value } | { ok: false }): Value {
  if (!read.ok) throw new Error('The sample edition has problems.');
  return read.value;
}

/** So many stories of the sample edition in so many sections, without a rule of how the front page is made. */
function smallPaper(stories: number, sectionCount: number): { edition: Edition; articles: Article[] } {
  const { frontPage: _, ...edition } = sampleOf(parseEdition(readJson('edition.json'))).edition;
  const sections = edition.sections.slice(0, sectionCount);
  const articles = readdirSync(`${folder}/articles`)
    .slice(0, stories)
    .map((file, index) => {
      const { article } = sampleOf(parseArticle(readJson(`articles/${file}`)));
      const section = sections[index % sectionCount];
      return section ? { ...article, articleSection: { id: section.id, name: section.name } } : article;
    });
  return { edition: { ...edition, sections }, articles };
}

/** Stories and sections: every way in which the rows of a front page can end. */
const papers = [
  [2, 1],
  [3, 2],
  [6, 1],
  [8, 3],
  [8, 4],
  [12, 1],
  [24, 4],
  [24, 5],
] as const;

test('the front page of a paper has no hole, however few its stories and sections are', async ({ page }) => {
  const holes: Record<string, string[]> = {};
  let home: HomePage | null = null;
  await page.route('**/edition/home.json', (route) => route.fulfill({ json: home }));
  for (const [stories, sections] of papers) {
    const { edition, articles } = smallPaper(stories, sections);
    home = frontPageOf(edition, articles).home;
    // From another page: this one brings its own data.
    await open(page, '/privacy/');
    await page.getByRole('banner').getByRole('link', { name: edition.name }).first().click();
    await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();
    for (const width of [1280, 768]) {
      await page.setViewportSize({ width, height: 844 });
      const found = await holesOf(page);
      if (found.length > 0) holes[`${stories} stories in ${sections} sections at ${width} px`] = found;
    }
  }
  expect(holes).toEqual({});
});
