import type { BrowserContext, Page } from '@playwright/test';
import { expect, hydrated, longArticle, open, test } from '../support/test.ts';

test.use({ serviceWorkers: 'allow' });

const field = (page: Page) => page.getByRole('combobox', { name: 'ابحث في الصحيفة' });
const results = (page: Page) => page.getByRole('region', { name: 'النتائج' });
const found = (page: Page) => results(page).getByRole('article');
const newest = '/edition/search/newest.json';

/** Reads a page until the worker has kept what is searched without a network. */
async function readOnce(page: Page, path: string): Promise<void> {
  await open(page, path);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect.poll(() => isKept(page, newest)).toBe(true);
}
const isKept = (page: Page, path: string) =>
  page.evaluate(async (kept) => (await caches.match(kept)) !== undefined, path);

async function searchOffline(page: Page, context: BrowserContext, text: string): Promise<void> {
  await context.setOffline(true);
  await page.goto(`/search/?q=${encodeURIComponent(text)}`);
  await hydrated(page);
}

test('who has never searched finds the newest stories when the network is gone, and is told what was searched', async ({
  page,
  context,
}) => {
  await readOnce(page, '/');
  await searchOffline(page, context, 'قنوات السويس');
  await expect(found(page).first()).toContainText('السويس');
  await expect(results(page)).toContainText('بُحث في أحدث المقالات وفي ما حفظته على هذا الجهاز فقط');
  await expect(results(page).locator('mark').first()).toBeVisible();
  // Typing errors are forgiven, and the field suggests.
  await field(page).fill('السوبس');
  await expect(page.getByRole('option').first()).toContainText('السويس');
  await page.keyboard.press('Enter');
  await expect(found(page).first()).toContainText('السويس');
  await context.setOffline(false);
  await page.reload();
  await hydrated(page);
  await expect(found(page).first()).toContainText('السويس');
  await expect(results(page)).not.toContainText('بُحث في أحدث المقالات');
});

test('a saved article is found by a word far down in it, which the newest do not have', async ({
  page,
  context,
}) => {
  await readOnce(page, longArticle);
  await page.getByRole('button', { name: 'احفظ', exact: true }).first().click();
  await expect(page.getByRole('button', { name: 'محفوظ', exact: true }).first()).toBeVisible();
  // In another spelling, as who remembers half of it types it.
  await searchOffline(page, context, 'قسطنطينيه');
  await expect(found(page).filter({ hasText: 'السويس' }).first()).toBeVisible();
  await expect(results(page)).toContainText('ما حفظته');
});
