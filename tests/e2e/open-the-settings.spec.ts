import type { Page } from '@playwright/test';
import { expect, longArticle, open, test } from '../support/test.ts';

const button = (page: Page) => page.getByRole('button', { name: 'العرض', exact: true });
const panel = (page: Page) => page.getByRole('dialog', { name: 'إعدادات العرض' });
const isInPanel = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('[aria-labelledby="display-title"]') !== null);

/** A page that is never idle. */
async function keepBusy(page: Page): Promise<void> {
  await open(page, longArticle);
  await page.evaluate(() => Object.assign(globalThis, { requestIdleCallback: () => 0 }));
}

for (const width of [390, 1280]) {
  test(`the keyboard stays in the panel from its first moment, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await keepBusy(page);
    await button(page).focus();
    await page.keyboard.press('Enter');
    await expect(panel(page)).toBeVisible();
    await expect(panel(page).getByRole('button', { name: 'أغلق' })).toBeFocused();
    const stops = await panel(page).locator('button, input:checked, select').count();
    expect(stops).toBeGreaterThan(10);
    // Past its last stop the keyboard goes to the browser's own bars, and comes in again.
    for (let stop = 0; stop < stops + 3; stop += 1) {
      await page.keyboard.press('Tab');
      const isOnPage = await page.evaluate(() => document.activeElement !== document.body);
      if (isOnPage) expect(await isInPanel(page)).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeHidden();
    await expect(button(page)).toBeFocused();
    expect(await page.locator('[inert]').count()).toBe(0);
  });

  test(`a press beside the panel closes it and reaches nothing of the page, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await keepBusy(page);
    await page.evaluate(() => scrollTo(0, 0));
    // At the start of the line: what lies at its end is covered on wide screens.
    const places = await page.getByRole('link').evaluateAll((links) =>
      links
        .map((link) => link.getBoundingClientRect())
        .filter(
          ({ left, top, width, bottom }) => width > 0 && left > innerWidth / 2 && top > 0 && bottom < 300,
        )
        .map(({ x, y, width, height }) => [x + width / 2, y + height / 2] as const),
    );
    const [x, y] = places[0] ?? [];
    if (!x || !y) throw new Error('No link lies beside the panel.');
    await button(page).click();
    await expect(panel(page)).toBeVisible();
    await page.mouse.click(x, y);
    await expect(panel(page)).toBeHidden();
    await expect(page).toHaveURL(longArticle);
    await expect(button(page)).toBeFocused();
  });
}

test('the page behind it is inert once it is idle, does not move, and answers again afterwards', async ({
  page,
}) => {
  await open(page, longArticle);
  await page.evaluate(() => scrollTo(0, 900));
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(900);
  await page.keyboard.press('d');
  await expect(panel(page)).toBeVisible();
  await expect(page.locator('main')).toHaveAttribute('inert');
  await page.mouse.click(5, 5);
  await expect(panel(page)).toBeHidden();
  await expect(page.locator('[inert], [aria-modal]')).toHaveCount(0);
  expect(await page.evaluate(() => scrollY)).toBe(900);
  for (let time = 0; time < 3; time += 1) {
    await page.keyboard.press('d');
    await page.keyboard.press('d');
    await expect(panel(page)).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(page.locator('[aria-modal]')).toHaveCount(0);
  }
});

test('the focus comes back also from nowhere', async ({ page }) => {
  await open(page, longArticle);
  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeVisible();
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(button(page)).toBeFocused();
});

test('the panel goes with the page that the reader leaves by the browser’s own button', async ({ page }) => {
  await open(page, '/');
  await page
    .getByRole('link', { name: /قناة السويس/ })
    .first()
    .click();
  await expect(page).toHaveURL(longArticle);
  await page.keyboard.press('d');
  await expect(panel(page)).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL('/');
  await expect(panel(page)).toBeHidden();
  await expect(page.locator('[inert]')).toHaveCount(0);
});

test('at four hundred per cent the choices have room', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await open(page, longArticle);
  await page.keyboard.press('d');
  const chosen = panel(page).getByRole('radio', { checked: true }).first();
  await expect(chosen).toBeVisible();
  const room = await panel(page).evaluate(
    (dialog) =>
      [...dialog.querySelectorAll('div')].find((part) => getComputedStyle(part).overflowY === 'auto')
        ?.clientHeight,
  );
  expect(room).toBeGreaterThan(132);
});

test('who presses Escape before the panel has come does not get it', async ({ page }) => {
  let isAsked = false;
  await page.route('**/assets/display-panel*.js', async (route) => {
    isAsked = true;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await route.continue();
  });
  await open(page, longArticle);
  await button(page).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  const comes = page.waitForResponse('**/assets/display-panel*.js');
  if (!isAsked) await comes;
  await page.waitForTimeout(2_000);
  await expect(panel(page)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeVisible();
});
