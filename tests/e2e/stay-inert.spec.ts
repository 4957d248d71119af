import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { activeMarkupIn, activeXmlIn } from '../support/active-markup.ts';
import { buildHostileSite, type HostileSite } from '../support/build-hostile-site.ts';
import { fakeSpeech } from '../support/fake-speech.ts';
import { expect, hydrated, open, test } from '../support/test.ts';

const port = 4335;
const baseURL = `http://localhost:${port}`;
// Every test fails on a violation of the policy and on a request to another host, too (tests/support/test.ts).
test.use({ baseURL });
test.describe.configure({ mode: 'serial', timeout: 120_000 });

let site: HostileSite;
test.beforeAll(async () => {
  site = await buildHostileSite(port);
});
test.afterAll(() => site?.end());

/** The files of a site that hold texts of the edition, by their paths. */
function filesOf(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))
    .filter((file) => !/^(?:assets|schema|search)\//.test(file));
}

/** Notes each dialog and each page that opens; what is left in `window.hacked` is asked for at the end. */
function watchDialogs(context: BrowserContext): string[] {
  const opened: string[] = [];
  context.on('dialog', async (dialog) => {
    opened.push(`${dialog.type()} ${dialog.message()}`);
    await dialog.dismiss();
  });
  return opened;
}

async function expectUnhacked(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(new URL(page.url()).origin).toBe(baseURL);
}

test('no file of a site made of harmful texts holds anything that runs', async ({ page }) => {
  const faults: Record<string, string[]> = {};
  for (const file of filesOf(site.folder)) {
    const text = readFileSync(join(site.folder, file), 'utf8');
    if (/\.(?:json|webmanifest)$/.test(file)) JSON.parse(text);
    const found = file.endsWith('.html')
      ? activeMarkupIn(text, 'https://qari.example')
      : file.endsWith('.xml')
        ? await activeXmlIn(page, text)
        : [];
    if (found.length > 0) faults[file] = found;
  }
  expect(faults).toEqual({});
  expect(site.imported.length).toBeGreaterThanOrEqual(10);
});

test('its pages run nothing and ask no other house, without JavaScript', async ({ browser }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: false });
  const dialogs = watchDialogs(context);
  const strangers: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(`${baseURL}/`)) strangers.push(request.url());
  });
  const page = await context.newPage();
  for (const id of [...site.written.slice(0, 3), ...site.imported.slice(0, 3)]) {
    await page.goto(`/articles/${encodeURIComponent(id)}/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  expect(page.url()).toContain(baseURL);
  expect([...dialogs, ...strangers]).toEqual([]);
  await context.close();
});

test('its pages run nothing when they are opened, gone through, searched, heard and printed', async ({
  page,
  context,
}) => {
  const dialogs = watchDialogs(context);
  await fakeSpeech(page, 'reads');
  for (const id of [...site.imported.slice(3, 6), 'constructor']) {
    await open(page, `/articles/${encodeURIComponent(id)}/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.getByText('اظهر الملخص').click();
  await page.getByRole('button', { name: 'استمع إلى الملخص' }).click();
  await expect
    .poll(() =>
      page.evaluate(
        () =>
          (window as unknown as { speechSynthesis: { spoken: { text: string }[] } }).speechSynthesis.spoken
            .length,
      ),
    )
    .toBeGreaterThan(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expectUnhacked(page);

  await page.getByRole('banner').locator('a[href="/"]').first().click();
  await expect(page).toHaveURL(`${baseURL}/`);
  await page.getByRole('main').getByRole('article').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/articles\//);
  await expectUnhacked(page);

  for (const path of [
    '/sections/constructor/',
    '/topics/constructor/',
    '/contributors/constructor/',
    '/archive/',
  ]) {
    await open(page, path);
    await expectUnhacked(page);
  }
  await open(page, `/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> hacked')}`);
  const results = page.getByRole('region', { name: 'النتائج' });
  await expect(results.locator('mark').first()).toBeVisible();
  await hydrated(page);
  await expectUnhacked(page);
  expect(dialogs).toEqual([]);
});
