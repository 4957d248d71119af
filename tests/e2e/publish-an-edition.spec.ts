import { execFile } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { isOwnPath } from '#publish/redirects/own-path.ts';
import { type ServedEdition, serveEdition } from '../support/serve-edition.ts';

const run = promisify(execFile);
const folder = join(tmpdir(), `qari-edition-${process.pid}`);
const edition = join(folder, 'edition');
const out = join(folder, 'site');
const build = () =>
  run('npx', ['vite', 'build'], { env: { ...process.env, QARI_EDITION: edition, QARI_OUT: out } });
const articleFile = join(edition, 'articles/leap-second.json');
const changeArticle = (change: (article: Record<string, unknown>) => void) => {
  const article = JSON.parse(readFileSync(articleFile, 'utf8'));
  change(article);
  writeFileSync(articleFile, JSON.stringify(article));
};

test.describe.configure({ mode: 'serial' });
test.beforeAll(() => cpSync('public/edition', edition, { recursive: true }));
let served: ServedEdition | undefined;
test.afterAll(() => {
  served?.end();
  rmSync(folder, { recursive: true, force: true });
});

test('an editor builds a folder of her own into a folder of her choice', async () => {
  test.setTimeout(180_000);
  changeArticle((article) => {
    article.headline = 'عنوان غيّرته المحرّرة';
  });
  await build();
  expect(readFileSync(join(out, 'articles/leap-second/index.html'), 'utf8')).toContain('عنوان غيّرته المحرّرة');
  expect(readdirSync(join(out, 'articles'))).toHaveLength(26);
  // No old address may take the place of what lies at the top of a site: each name there is known as its own, or is that of pages.
  const others = readdirSync(out).filter((name) => !name.startsWith('.') && !isOwnPath(`/${name}`));
  const pages = ['about', 'archive', 'articles', 'contributors', 'index.html', 'open', 'privacy', 'saved'];
  expect(others.sort()).toEqual([...pages, 'search', 'sections', 'topics']);
});

test('a paper in a folder of a site works below that folder', async ({ page }) => {
  test.setTimeout(180_000);
  const editionFile = join(edition, 'edition.json');
  const decisions = JSON.parse(readFileSync(editionFile, 'utf8'));
  writeFileSync(editionFile, JSON.stringify({ ...decisions, basePath: '/paper/', prerenderedArticles: 25 }));
  const redirects = [{ from: '/articles/old-name/', to: '/articles/suez-canal/' }];
  writeFileSync(join(edition, 'redirects.json'), JSON.stringify({ redirects }));
  served = await serveEdition(edition, 4323, '/paper/');
  const site = `${served.url}/`;

  const failures: string[] = [];
  page.on('response', (response) => {
    if (response.status() >= 400) failures.push(response.url());
  });
  await page.goto(`${site}articles/suez-canal`);
  await expect(page).toHaveURL(`${site}articles/suez-canal/`);
  await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
  await page.getByRole('complementary').getByRole('link').first().click();
  await expect(page).not.toHaveURL(/suez-canal/);
  await page.getByRole('link', { name: 'قارئ' }).first().click();
  await expect(page).toHaveURL(site);
  await expect(page.locator('main img').first()).toHaveJSProperty('complete', true);
  expect(failures).toEqual([]);
});

test('a reader with an old address comes to the new one, also by a link in a text', async ({
  page,
  request,
}) => {
  const site = `${served?.url}/`;
  await page.goto(`${site}articles/old-name/`);
  await expect(page).toHaveURL(`${site}articles/suez-canal/`);
  const data = await request.get(`${site}edition/articles/old-name.json`);
  expect((await data.json()).article.id).toBe('suez-canal');
});

test('an older article without HTML opens as any other, and an unknown one is not there', async ({
  page,
}) => {
  const site = `${served?.url}/`;
  const answer = await page.goto(`${site}articles/iraq-coalition-withdrawal`);
  expect(answer?.status()).toBe(200);
  expect(await answer?.text()).not.toContain('noindex');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('التحالف');
  await expect(page).toHaveTitle(/التحالف.* \| قارئ$/);
  const address = `${site}articles/iraq-coalition-withdrawal/`;
  expect(page.url()).toBe(address);
  const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
  expect(new URL(canonical ?? '').pathname).toBe(new URL(address).pathname);
  await page.getByText('اظهر الملخص').click();
  await expect(page.getByRole('button', { name: 'استمع إلى الملخص' })).toBeVisible();
  expect((await page.goto(`${site}articles/none/`))?.status()).toBe(404);
});

test('a link that is shared shows an image that is there', async ({ page, request }) => {
  const site = `${served?.url}/`;
  await page.goto(`${site}articles/suez-canal/`);
  const address = await page.locator('meta[property="og:image"]').getAttribute('content');
  const image = await request.get(site + (address ?? '').replace(/^.*\/paper\//, ''));
  expect(image.headers()).toMatchObject({
    'content-type': 'image/jpeg',
    'cache-control': 'public, max-age=31536000, immutable',
  });
  expect((await image.body()).length).toBeGreaterThan(10_000);
});

test('a bad edition stops the build with file, path and reason, and leaves the last output untouched', async () => {
  test.setTimeout(180_000);
  const before = statSync(join(out, 'index.html')).mtimeMs;
  changeArticle((article) => {
    article.headline = '';
    article.datePublished = '2026-02-30T10:00:00+03:00';
  });
  writeFileSync(join(edition, 'articles/broken.json'), '{ "id": "broken", ');
  const failure = await build().then(
    () => null,
    (error: { code: number; stderr: string; stdout: string }) => error,
  );
  expect(failure?.code).toBe(1);
  const told = `${failure?.stdout}${failure?.stderr}`;
  expect(told).toContain('articles/leap-second.json');
  expect(told).toMatch(/headline[\s\S]*نص غير فارغ[\s\S]*text that is not blank/);
  expect(told).toMatch(/datePublished[\s\S]*2026-02-30/);
  expect(told).toContain('articles/broken.json');
  expect(told).toMatch(/ملف JSON سليم/);
  expect(statSync(join(out, 'index.html')).mtimeMs).toBe(before);
});
