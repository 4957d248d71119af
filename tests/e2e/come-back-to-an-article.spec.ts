import type { Page } from '@playwright/test';
import { shiftsOf } from '../support/shifts.ts';
import { expect, hydrated, longArticle, open, test } from '../support/test.ts';

const offer = (page: Page) => page.getByRole('button', { name: 'تابع القراءة من حيث توقّفت' });
const readUntil = async (page: Page, block: string) => {
  await page
    .locator(block)
    .evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await expect.poll(() => kept(page)).toContain(block.slice(1));
};
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('qari.positions') ?? '');
const topOf = async (page: Page, block: string) => (await page.locator(block).boundingBox())?.y ?? Number.NaN;
/** The aids come when the page is idle. */
const settled = (page: Page) => page.locator('a[data-picture][aria-haspopup]').first().waitFor();

async function comeBack(page: Page, path = longArticle): Promise<void> {
  await page.goto('/');
  await page.evaluate(() => sessionStorage.clear());
  await open(page, path);
  await settled(page);
}

test('offers to go on at the block where reading stopped, also in another type size', async ({ page }) => {
  await open(page, longArticle);
  await settled(page);
  await readUntil(page, '#p6');
  await page.evaluate(() =>
    localStorage.setItem('qari.display', '{"theme":"auto","typeStep":3,"language":null}'),
  );
  await comeBack(page);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await offer(page).click();
  expect(await topOf(page, '#p6')).toBeGreaterThanOrEqual(0);
  expect(await topOf(page, '#p6')).toBeLessThan(400);
  await expect(page.locator('#p6')).toBeFocused();
  await expect(offer(page)).toBeHidden();
});

test('can be declined, and then does not offer it again', async ({ page }) => {
  await open(page, longArticle);
  await settled(page);
  await readUntil(page, '#p6');
  await comeBack(page);
  await page.getByRole('button', { name: 'أغلق ولا تتابع' }).click();
  await expect(offer(page)).toBeHidden();
  await comeBack(page);
  await expect(offer(page)).toBeHidden();
});

test('offers nothing to who stopped at the beginning or has read to the end', async ({ page }) => {
  await open(page, longArticle);
  await settled(page);
  await page.mouse.wheel(0, 120);
  await page.waitForTimeout(800);
  expect(await kept(page)).toBe('');
  await readUntil(page, '#p6');
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  await expect.poll(() => kept(page)).not.toContain('suez-canal');
  await comeBack(page);
  await expect(offer(page)).toBeHidden();
});

test('offers nothing where the address names a place', async ({ page }) => {
  await open(page, longArticle);
  await settled(page);
  await readUntil(page, '#p6');
  await comeBack(page, `${longArticle}#p2`);
  await expect(offer(page)).toBeHidden();
  const first = (await page.locator('#p1').textContent())?.split(' ').slice(0, 3).join(' ') ?? '';
  await comeBack(page, `${longArticle}#:~:text=${encodeURIComponent(first)}`);
  await expect(offer(page)).toBeHidden();
});

test('is reached with the keyboard and moves nothing', async ({ page }) => {
  await open(page, longArticle);
  await settled(page);
  await readUntil(page, '#p6');
  await page.goto('/');
  await page.goto(longArticle);
  await hydrated(page);
  await settled(page);
  await expect(offer(page)).toBeVisible();
  expect(await shiftsOf(page, 500)).toBe(0);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(offer(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#p6')).toBeFocused();
});
