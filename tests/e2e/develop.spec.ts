import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { developEdition } from '../support/develop-edition.ts';

const port = 4321;
const folder = join(tmpdir(), `qari-develop-${process.pid}`);
const edition = join(folder, 'edition');
// One server for all: tests of one file would else begin one each.
test.describe.configure({ mode: 'serial' });
let end: (() => void) | undefined;

test.beforeAll(async () => {
  cpSync('public/edition', edition, { recursive: true });
  const file = join(edition, 'edition.json');
  const decisions = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...decisions, prerenderedArticles: 25 }));
  end = await developEdition(edition, port);
});

test.afterAll(() => {
  end?.();
  rmSync(folder, { recursive: true, force: true });
});

test('an address that has changed leads to the new one while an editor works, too', async ({ request }) => {
  writeFileSync(
    join(edition, 'redirects.json'),
    JSON.stringify({ redirects: [{ from: '/قديم/', to: '/articles/leap-second/' }] }),
  );
  const answer = await request.get(`http://localhost:${port}/${encodeURIComponent('قديم')}/`, {
    headers: { Accept: 'text/html' },
  });
  expect(new URL(answer.url()).pathname).toBe('/articles/leap-second/');
  expect(answer.status()).toBe(200);
});

test('an editor sees a saved article at once, and a mistake in plain words', async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto(`http://localhost:${port}/articles/leap-second/`);
  await page.locator('html[data-hydrated]').waitFor({ state: 'attached', timeout: 60_000 });
  await expect(page.getByRole('img').first()).toHaveJSProperty('complete', true);
  await page.getByRole('button', { name: 'كبّر الخط' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-type-step', '1');

  const file = join(edition, 'articles/leap-second.json');
  const article = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...article, headline: 'عنوان حُفظ للتو' }));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('عنوان حُفظ للتو', { timeout: 20_000 });

  writeFileSync(file, JSON.stringify({ ...article, headline: '' }));
  await expect(page.getByText('headline')).toBeVisible({ timeout: 20_000 });
  await expect(page.getByText('نص غير فارغ')).toBeVisible();

  // Without a reload by hand.
  writeFileSync(file, JSON.stringify(article));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(article.headline, { timeout: 20_000 });
});

test('an older article without HTML is shown to an editor as a host shows it', async ({ request }) => {
  const get = (id: string) =>
    request.get(`http://localhost:${port}/articles/${id}/`, { headers: { Accept: 'text/html' } });
  const older = await get('iraq-coalition-withdrawal');
  expect(older.status()).toBe(200);
  expect(await older.text()).not.toContain('بغداد');
  expect(await (await get('leap-second')).text()).toContain('data-article-id="leap-second"');
  expect((await get('none')).status()).toBe(404);
});

test('an editor hears a narration from any second', async ({ request }) => {
  const answer = await request.get(
    `http://localhost:${port}/edition/media/narration/leap-second.abstract.webm`,
    { headers: { Range: 'bytes=-100' } },
  );
  expect(answer.status()).toBe(206);
  expect(answer.headers()).toMatchObject({ 'content-type': 'audio/webm' });
  expect((await answer.body()).length).toBe(100);
});
