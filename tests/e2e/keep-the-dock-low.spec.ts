import type { Page } from '@playwright/test';
import { fakeSpeech } from '../support/fake-speech.ts';
import { expect, open, seedArticle, test } from '../support/test.ts';

const dockOf = (page: Page) => page.getByRole('region', { name: 'مشغّل الاستماع' });
const options = (page: Page) => dockOf(page).getByRole('button', { name: 'خيارات الاستماع' });

/** What part of the window's height the dock covers, from 0 to 1. */
const share = (page: Page) =>
  dockOf(page).evaluate((dock) => dock.getBoundingClientRect().height / window.innerHeight);

for (const [width, height, folded] of [
  // 1280 x 1024 at 400 %
  [320, 256, 0.26],
  [360, 640, 0.12],
  [390, 844, 0.09],
  [1280, 800, 0.1],
] as const) {
  test.describe(`on a screen of ${width} by ${height}`, () => {
    test.use({ viewport: { width, height } });

    test('the player is one line, and opened out it leaves the page nearly half of the screen', async ({
      page,
    }) => {
      await fakeSpeech(page, 'lingers');
      await open(page, seedArticle);
      await page.getByRole('button', { name: 'استمع إلى الملخص' }).click();
      await expect(dockOf(page)).toHaveAttribute('data-status', 'speaking');
      expect(await share(page)).toBeLessThan(folded);
      await options(page).click();
      await expect(dockOf(page).getByRole('slider', { name: 'الموضع' })).toBeAttached();
      expect(await share(page)).toBeLessThanOrEqual(0.56);
    });

    test('so it does with its options open and a failure told, and all of it can be reached', async ({
      page,
    }) => {
      await fakeSpeech(page, 'english-only');
      await open(page, seedArticle);
      await page.getByRole('button', { name: 'استمع إلى الملخص' }).click();
      await expect(dockOf(page).getByRole('alert')).toBeAttached({ timeout: 15_000 });
      expect(await share(page)).toBeLessThanOrEqual(0.56);
      await options(page).click();
      await expect(dockOf(page).getByRole('combobox', { name: 'مؤقّت النوم' })).toBeAttached();
      expect(await share(page)).toBeLessThanOrEqual(0.56);
      for (const control of [
        dockOf(page).getByRole('button', { name: 'الجملة التالية' }),
        dockOf(page).getByRole('combobox', { name: 'السرعة' }),
        dockOf(page).getByRole('combobox', { name: 'مؤقّت النوم' }),
        dockOf(page).getByRole('button', { name: 'أغلق مشغّل الاستماع' }),
      ]) {
        await control.focus();
        await expect(control).toBeInViewport({ ratio: 0.98 });
      }
    });
  });
}

test('on a low screen what has the focus is never below the player', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await fakeSpeech(page, 'lingers');
  await open(page, seedArticle);
  await page.getByRole('button', { name: 'استمع إلى الملخص' }).click();
  await expect(dockOf(page)).toHaveAttribute('data-status', 'speaking');
  const top = () => dockOf(page).evaluate((dock) => dock.getBoundingClientRect().top);
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? 0);
    expect(focused).toBeLessThan(await top());
  }
  // The player grows over the link that has the focus.
  const link = page.getByRole('main').getByRole('link').last();
  await link.focus();
  await options(page).evaluate((button: HTMLElement) => button.click());
  await expect.poll(() => share(page)).toBeGreaterThan(0.4);
  await expect(link).toBeFocused();
  const below = async () =>
    (await link.evaluate((element) => element.getBoundingClientRect().top)) - (await top());
  await expect.poll(below).toBeLessThan(0);
});
