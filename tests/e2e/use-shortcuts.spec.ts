import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, open, seedArticle, test } from '../support/test.ts';

const sheet = (page: Page) => page.getByRole('dialog', { name: 'اختصارات لوحة المفاتيح' });
const footerButton = (page: Page) => page.getByRole('button', { name: 'اختصارات لوحة المفاتيح' });
const typeStep = (page: Page) => page.locator('html').getAttribute('data-type-step');

test('opens with ?, keeps the focus inside, and gives it back on Escape', async ({ page }) => {
  await open(page, seedArticle);
  await page.getByRole('button', { name: 'طباعة' }).focus();
  await page.keyboard.press('Shift+?');
  await expect(sheet(page)).toBeVisible();
  for (let step = 0; step < 5; step += 1) {
    await page.keyboard.press('Tab');
    const isInside = await page.evaluate(() => {
      const { activeElement, body } = document;
      // Past the last stop the focus goes to the browser itself, and comes back.
      return activeElement === body || Boolean(activeElement?.closest('dialog'));
    });
    expect(isInside).toBe(true);
  }
  await page.keyboard.press('+');
  expect(await typeStep(page)).toBeNull();
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toBeHidden();
  await expect(page.getByRole('button', { name: 'طباعة' })).toBeFocused();
});

test('every shortcut can be turned off, here and in other tabs, and on again from the footer', async ({
  context,
}) => {
  const [page, other] = [await context.newPage(), await context.newPage()];
  await open(page, seedArticle);
  await open(other, seedArticle);
  await footerButton(page).click();
  await page.getByRole('checkbox', { name: 'تفعيل الاختصارات' }).uncheck();
  await page.getByRole('button', { name: 'أغلق', exact: true }).click();
  await expect(footerButton(page)).toBeFocused();
  for (const tab of [page, other]) {
    await tab.bringToFront();
    for (const key of ['+', '+', '?', 'n']) await tab.keyboard.press(key);
    expect(await typeStep(tab)).toBeNull();
    await expect(sheet(tab)).toBeHidden();
    await expect(tab.getByRole('button', { name: 'أوقف الاستماع' })).toHaveCount(0);
  }
  await other.reload();
  await open(other, seedArticle);
  await other.keyboard.press('+');
  expect(await typeStep(other)).toBeNull();
  await footerButton(other).click();
  await other.getByRole('checkbox', { name: 'تفعيل الاختصارات' }).check();
  await other.keyboard.press('Escape');
  await page.bringToFront();
  await expect
    .poll(async () => {
      await page.keyboard.press('+');
      return typeStep(page);
    })
    .not.toBeNull();
});

test('a press beside the sheet closes it, and it fits the smallest screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await open(page, '/');
  await page.keyboard.press('?');
  await expect(sheet(page)).toBeVisible();
  expect(await sheet(page).evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
  await page.mouse.click(2, 300);
  await expect(sheet(page)).toBeHidden();
});

for (const theme of ['light', 'dark'] as const) {
  for (const language of ['ar', 'en'] as const) {
    test(`axe finds nothing in the sheet, ${theme}, in ${language}`, async ({ page }) => {
      await page.addInitScript(
        (stored) => localStorage.setItem('qari.display', stored),
        JSON.stringify({ theme, typeStep: 0, language }),
      );
      await open(page, seedArticle);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
    });
  }
}
