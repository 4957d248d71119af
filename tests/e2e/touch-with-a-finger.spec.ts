import type { Page } from '@playwright/test';
import { expect, longArticle, open, test } from '../support/test.ts';

const pages = [
  '/',
  longArticle,
  '/sections/science/',
  '/topics/astronomy/',
  '/archive/',
  '/archive/2026-11-24/',
  '/about/',
  '/nowhere/',
];

/** Everything that can be pressed and is smaller than a finger: 44 pixels either way. Links within a sentence may be. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const pressable = 'a[href], button, summary, select, label, input:not(.visually-hidden)';
    const boxOf = (element: Element) => {
      // The whole card is the target of its headline.
      const card = element.closest('article[data-variant]');
      const target = card && element.matches('h2 a, h3 a') ? card : element;
      return target.getBoundingClientRect();
    };
    return [...document.querySelectorAll(pressable)]
      .filter(
        (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.skip-link'),
      )
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .flatMap((element) => {
        const { width, height } = boxOf(element);
        return width > 0 && (width < 43.5 || height < 43.5)
          ? [`${Math.round(width)}×${Math.round(height)} ${element.outerHTML.slice(0, 110)}`]
          : [];
      });
  });
}

for (const width of [320, 390, 1280]) {
  test(`everything that can be pressed is as large as a finger at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    const found: Record<string, string[]> = {};
    for (const path of pages) {
      await open(page, path);
      const small = await smallTargets(page);
      if (small.length > 0) found[path] = small;
    }
    await page.keyboard.press('d');
    await expect(page.getByRole('dialog')).toBeVisible();
    const small = await smallTargets(page);
    if (small.length > 0) found['the display settings'] = small;
    expect(found).toEqual({});
  });
}
