import { smallTargets } from '../support/small-targets.ts';
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
