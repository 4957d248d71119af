import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { shiftsOf } from '../support/shifts.ts';
import { expect, hydrated, longArticle, open, test } from '../support/test.ts';

const history = (page: Page) => page.getByRole('region', { name: 'ما قرأته' });
const continued = (page: Page) => page.getByRole('region', { name: 'تابع القراءة' });
/** The aids come when the page is idle. */
const settled = (page: Page) => page.locator('a[data-picture][aria-haspopup]').first().waitFor();

async function readUntil(page: Page, path: string, block: string | null): Promise<void> {
  await open(page, path);
  await settled(page);
  await page.evaluate((id) => {
    if (id === null) scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
    else document.getElementById(id)?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, block);
  await page.waitForTimeout(1_000);
}

test('what was begun is offered on the front page, below the first view, and what was read is marked', async ({
  page,
}) => {
  await readUntil(page, longArticle, 'p6');
  await readUntil(page, '/articles/inflation-basket/', null);
  await open(page, '/');
  await expect(continued(page).getByRole('link', { name: /قناة السويس/ })).toBeVisible();
  await expect(continued(page).getByRole('article')).toHaveCount(1);
  await expect(page.locator('article[data-article-id="inflation-basket"]').first()).toContainText('قُرئ');
  expect(await shiftsOf(page)).toBe(0);
  await continued(page)
    .getByRole('link', { name: /قناة السويس/ })
    .click();
  await expect(page).toHaveURL(longArticle);
  await expect(page.getByRole('button', { name: 'تابع القراءة من حيث توقّفت' })).toBeVisible();
});

test('the history is shown, can be cleared, its marks turned off, and is not kept when the reader wants none', async ({
  page,
}) => {
  await readUntil(page, '/articles/inflation-basket/', null);
  await page.goto('/saved/');
  await expect(history(page).getByRole('listitem')).toHaveCount(1);
  await expect(history(page)).toContainText('قُرئ');
  await history(page).getByRole('checkbox', { name: 'علّم في القوائم ما قرأته إلى آخره' }).uncheck();
  await open(page, '/');
  await page.waitForTimeout(1_500);
  await expect(page.getByText('قُرئ', { exact: true })).toHaveCount(0);
  await page.goto('/saved/');
  await history(page).getByRole('button', { name: 'امحُ سجلّ القراءة' }).click();
  await expect(history(page)).toContainText('لم تفتح مقالاً بعد على هذا الجهاز');
  await history(page).getByRole('checkbox', { name: 'احفظ ما أقرؤه على هذا الجهاز' }).uncheck();
  await readUntil(page, longArticle, 'p6');
  await page.goto('/saved/');
  await expect(history(page)).toContainText('لا يُحفظ الآن ما تقرؤه');
  expect(await page.evaluate(() => localStorage.getItem('qari.positions'))).toBeNull();
  await expect(history(page).getByRole('listitem')).toHaveCount(0);
});

test('saved articles, history and settings move to another device in one file', async ({ page, browser }) => {
  await open(page, longArticle);
  await page.getByRole('button', { name: 'احفظ', exact: true }).click();
  await expect(page.getByRole('button', { name: 'محفوظ', exact: true })).toBeVisible();
  await readUntil(page, longArticle, 'p6');
  await page.evaluate(() => localStorage.setItem('qari.display', '{"theme":"dark"}'));
  await page.goto('/saved/');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'صدّر إلى ملف' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^qari-\d{4}-\d\d-\d\d\.json$/);
  const file = await readFile(await download.path());

  const other = await browser.newContext({ serviceWorkers: 'block', baseURL: new URL(page.url()).origin });
  const there = await other.newPage();
  await there.goto('/saved/');
  await hydrated(there);
  const choose = there.getByLabel('استورد من ملف');
  await choose.setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"a":1}'),
  });
  await expect(there.getByText('ليس هذا ملفاً صدّرته هذه الصحيفة. لم يتغيّر شيء.')).toBeVisible();
  await choose.setInputFiles({ name: 'qari.json', mimeType: 'application/json', buffer: file });
  await expect(there.getByText('استُوردت المحفوظات. أُضيف 1 إلى المحفوظات و1 إلى ما قرأته.')).toBeVisible();
  const list = there.getByRole('region', { name: 'المقالات', exact: true });
  await expect(list.getByRole('link', { name: /قناة السويس/ })).toBeVisible();
  await expect(list).toContainText('لم يكتمل تنزيله');
  await there.reload();
  await expect(there.locator('html')).toHaveAttribute('data-theme', 'dark');
  await there.goto('/saved/');
  await list.getByRole('button', { name: /أكمل التنزيل/ }).click();
  await expect(list).not.toContainText('لم يكتمل تنزيله');
  await other.close();
});

test('a link that another application shares with the paper is opened; what is none of ours is told', async ({
  page,
  baseURL,
}) => {
  await page.goto(`/open/?text=${encodeURIComponent(`اقرأ: ${baseURL}${longArticle}#p3`)}`);
  await expect(page).toHaveURL(`${longArticle}#p3`);
  await page.goto(`/open/?url=${encodeURIComponent('https://example.org/')}`);
  await expect(page.getByText('ليس في ما شاركته رابط من هذه الصحيفة. ابدأ من الصفحة الأولى.')).toBeVisible();
  await expect(page).toHaveTitle(/^فتح رابط/);
  await page.getByRole('main').getByRole('link', { name: 'إلى الصفحة الأولى' }).click();
  await expect(page).toHaveURL('/');
});

test('everything is erased when the reader has said so twice, and the settings stay', async ({ page }) => {
  await readUntil(page, longArticle, 'p6');
  await page.evaluate(() => localStorage.setItem('qari.display', '{"theme":"dark"}'));
  await page.goto('/saved/');
  const erase = page.getByRole('button', { name: 'امحُ المحفوظات وسجلّ القراءة' });
  await erase.click();
  await page.getByRole('button', { name: 'لا، أبقِها' }).click();
  await expect(erase).toBeFocused();
  await expect(history(page).getByRole('listitem')).toHaveCount(1);
  await erase.click();
  await page.getByRole('button', { name: 'امحُها' }).click();
  await expect(history(page)).toContainText('لم تفتح مقالاً بعد على هذا الجهاز');
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(['qari.display']);
  expect(await page.evaluate(() => caches.has('qari-saved'))).toBe(false);
});
