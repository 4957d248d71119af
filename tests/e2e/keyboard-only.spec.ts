import { expect, open, seedArticle, test } from '../support/test.ts';

const focused = (page: import('@playwright/test').Page) =>
  page.evaluate(
    () =>
      document.activeElement?.textContent?.trim() || document.activeElement?.getAttribute('aria-label') || '',
  );

test('reads, opens the summary, enlarges the type and goes on with the keyboard alone', async ({ page }) => {
  await open(page, seedArticle);
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe('انتقل إلى المحتوى');
  await page.keyboard.press('Enter');
  const stops: string[] = [];
  for (let step = 0; step < 14; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    stops.push(stop);
    if (stop.includes('اظهر الملخص')) break;
  }
  expect(stops[0]).toBe('سياسة');
  expect(stops).toContain('مشاركة');
  expect(stops).toContain('طباعة');
  expect(stops).toContain('استمع إلى المقال');
  expect(stops).toContain('+');
  expect(stops.at(-2)).toContain('استمع إلى الملخص');
  expect(stops.at(-1)).toContain('اظهر الملخص');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-spoken="abstract.0"]')).toBeVisible();
  await page.keyboard.press('+');
  await expect(page.locator('html')).toHaveAttribute('data-type-step', '1');
});

test('every stop of the keyboard can be seen', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, seedArticle);
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { width, height, top, bottom } = element.getBoundingClientRect();
      const isInView = bottom > 0 && top < innerHeight;
      return {
        html: element.outerHTML.slice(0, 100),
        isVisible: outlineStyle !== 'none' && outlineWidth !== '0px' && width > 0 && height > 0 && isInView,
      };
    });
    if (!stop) break;
    expect(stop).toMatchObject({ isVisible: true });
  }
});

/** The first frame of the settings panel lasts until `window.goOn()` is called. */
const openPanelInItsFirstFrame = async (page: import('@playwright/test').Page) => {
  await open(page, seedArticle);
  // The panel's code is there, so that nothing but the frame is waited for.
  await page.getByRole('button', { name: 'العرض' }).first().press('Enter');
  await expect(page.locator('dialog:modal')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
  await page.evaluate(() => {
    const { requestAnimationFrame } = window;
    const held: FrameRequestCallback[] = [];
    window.requestAnimationFrame = (callback) => held.push(callback);
    Object.assign(window, {
      goOn: () => {
        window.requestAnimationFrame = requestAnimationFrame;
        for (const callback of held) requestAnimationFrame(callback);
      },
    });
  });
  await page.keyboard.press('Enter');
  await expect(page.locator('dialog[open]:not(:modal)')).toBeVisible();
};
const goOn = (page: import('@playwright/test').Page) => page.evaluate('window.goOn()');

test('keys pressed before the settings panel is modal lose no focus', async ({ page }) => {
  await openPanelInItsFirstFrame(page);
  // Out of the panel, in both directions.
  for (let step = 0; step < 30; step += 1) await page.keyboard.press('Tab');
  await goOn(page);
  await expect(page.locator('dialog:modal')).toBeVisible();
  await expect(page.locator('dialog :focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'العرض' }).first()).toBeFocused();
});

test('Escape and a press beside it close the settings panel in its first frame', async ({ page }) => {
  await openPanelInItsFirstFrame(page);
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'العرض' }).first()).toBeFocused();
  await goOn(page);
  await openPanelInItsFirstFrame(page);
  // Out of the panel.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
  await goOn(page);
  await openPanelInItsFirstFrame(page);
  const { url } = await page.evaluate(() => ({ url: location.href }));
  await page.mouse.click(200, 60);
  await expect(page.locator('dialog')).toHaveCount(0);
  await goOn(page);
  expect(page.url()).toBe(url);
  await expect(page.locator('dialog')).toHaveCount(0);
});
