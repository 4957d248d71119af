import type { Page } from '@playwright/test';
import { searchBundle } from '../support/search-bundle.ts';
import { expect, open, test } from '../support/test.ts';

type Found = { headlines: string[]; scope: string } | { problem: string };

let code = '';
test.beforeAll(async () => {
  code = await searchBundle();
});
test.beforeEach(async ({ page }) => {
  await page.route('**/assets/search-under-test.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: code }),
  );
});

/** Asks as the page does, under the policy that every page has. */
function search(page: Page, query: object): Promise<Found> {
  // As a text: what tsx adds to a function is not in the page.
  return page.evaluate(`(async () => {
    const { openSearch } = await import('/assets/search-under-test.js');
    window.provider ??= openSearch({ base: '/', timeZone: 'Asia/Riyadh' });
    const query = { text: '', filters: {}, sort: 'relevance', page: 1, ...${JSON.stringify(query)} };
    const answer = await window.provider.search(query);
    if (!answer.ok) return { problem: answer.problem };
    return { headlines: answer.value.hits.map(({ story }) => story.headline), scope: answer.value.scope };
  })()`);
}

test('the archive is searched in a browser that allows only what the policy allows', async ({ page }) => {
  await open(page, '/');
  const found = await search(page, { text: 'قناه السويس' });
  expect(found).toMatchObject({ scope: 'archive' });
  expect('headlines' in found && found.headlines[0]).toMatch(/السويس/);
  const byDate = await search(page, { text: 'العلماء', sort: 'date', filters: { from: '2024-01-01' } });
  expect('headlines' in byDate && byDate.headlines.length).toBeGreaterThan(1);
});

test('nothing of searching is fetched by a reader who only reads', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, '/articles/suez-canal/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /search|pagefind/.test(url))).toEqual([]);
});
