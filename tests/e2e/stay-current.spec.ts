import type { Page } from '@playwright/test';
import { fakeSpeech } from '../support/fake-speech.ts';
import { expect, longArticle, open, test } from '../support/test.ts';

const dockOf = (page: Page) => page.getByRole('region', { name: 'مشغّل الاستماع' });
const bar = (page: Page) => page.getByRole('region', { name: 'حال الاتصال' });

/** A newsroom that publishes while the page is open: so many stories, in the future of all others. */
async function publish(page: Page, count: number): Promise<void> {
  const published = Array.from(
    { length: count },
    (_, index) => `2030-01-${String(index + 1).padStart(2, '0')}T08:00:00Z`,
  );
  await page.route('**/edition/newest.json', (route) => route.fulfill({ json: { published } }));
}

/** The reader was elsewhere for a while: long enough that the page asks anew. */
async function comeBack(page: Page): Promise<void> {
  await page.clock.fastForward('02:00');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

async function openAndLeave(page: Page, path: string): Promise<void> {
  await page.clock.install();
  await open(page, path);
  await page.waitForTimeout(1_000);
}

test('a page that stays open tells of new stories, moves nothing, and shows them when the reader wants', async ({
  page,
}) => {
  await openAndLeave(page, longArticle);
  await page.evaluate(() => scrollTo({ top: 900, behavior: 'instant' }));
  const place = await page.evaluate(() => document.querySelector('#p3')?.getBoundingClientRect().top);
  await publish(page, 3);
  await comeBack(page);
  await expect(bar(page)).toContainText('نُشرت 3 مقالات جديدة');
  expect(await page.evaluate(() => document.querySelector('#p3')?.getBoundingClientRect().top)).toBe(place);
  await bar(page).getByRole('link', { name: 'اعرض الجديد' }).click();
  await expect(page).toHaveURL('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/قارئ/);
});

test('what is new can be put aside, and is told again only when there is more', async ({ page }) => {
  await openAndLeave(page, '/');
  await publish(page, 1);
  await comeBack(page);
  await expect(bar(page)).toContainText('نُشر مقال جديد');
  await bar(page).getByRole('button', { name: 'أخفِ هذا التنبيه' }).click();
  await comeBack(page);
  await expect(bar(page)).toHaveCount(0);
  await publish(page, 2);
  await comeBack(page);
  await expect(bar(page)).toContainText('نُشر مقالان جديدان');
});

test('a reader who listens sees the new stories and goes on listening', async ({ page }) => {
  await fakeSpeech(page, 'lingers');
  await openAndLeave(page, longArticle);
  await page.getByRole('button', { name: 'استمع إلى الملخص' }).first().click();
  await expect(dockOf(page)).toBeVisible();
  await publish(page, 12);
  await comeBack(page);
  await expect(bar(page)).toContainText('نُشر 12 مقالاً جديداً');
  await bar(page).getByRole('link', { name: 'اعرض الجديد' }).click();
  await expect(page).toHaveURL('/');
  await expect(dockOf(page)).toBeVisible();
  await expect(bar(page)).toHaveCount(0);
});
