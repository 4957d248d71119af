import type { Page } from '@playwright/test';
import { expect, hydrated, longArticle, open, test } from '../support/test.ts';

async function chooseLanguage(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'العرض' }).click();
  // Not `check`: the words of a language come first, and may not come at all.
  await page.getByRole('radio', { name }).click({ force: true });
  await page.keyboard.press('Escape');
}

test('flips the interface to English and back without a reload; the article stays Arabic', async ({
  page,
}) => {
  await open(page, longArticle);
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await chooseLanguage(page, 'English');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('button', { name: 'Listen to summary' })).toBeVisible();
  await expect(page.getByText('Show summary')).toBeVisible();
  await expect(page.getByText('2 November 2026').first()).toBeVisible();
  const story = page.getByRole('article').first();
  await expect(story).toHaveAttribute('lang', 'ar');
  await expect(story).toHaveAttribute('dir', 'rtl');

  await page.getByRole('button', { name: 'Display' }).click();
  await page.getByRole('radio', { name: 'العربية' }).click({ force: true });
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByRole('button', { name: 'استمع إلى الملخص' })).toBeVisible();
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
});

test('opens in the chosen language next time, in its direction from the first paint', async ({ page }) => {
  await open(page, longArticle);
  await chooseLanguage(page, 'English');
  await expect(page.getByText('Show summary')).toBeVisible();
  await page.reload({ waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await hydrated(page);
  await expect(page.getByText('Show summary')).toBeVisible();
});

test('stays whole and says so when the other language cannot be fetched', async ({ page }) => {
  await open(page, longArticle);
  await page.route('**/assets/en-*.js', (route) => route.abort());
  await chooseLanguage(page, 'English');
  await expect(page.getByRole('status').filter({ hasText: 'تعذّر تحميل اللغة' })).toHaveCount(1);
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByText('اظهر الملخص')).toBeVisible();
});
