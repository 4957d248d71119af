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
