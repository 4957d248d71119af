import { expect, test } from '@playwright/test';
import { developEdition } from '../support/develop-edition.ts';
import { look } from '../support/look.ts';

const port = 4325;
// One server for all: tests of one file would else begin one each.
test.describe.configure({ mode: 'serial' });
let end: (() => void) | undefined;
test.beforeAll(async () => {
  end = await developEdition('public/edition', port);
});
test.afterAll(() => end?.());

for (const language of ['ar', 'en'] as const) {
  test(`every component is without fault in any theme, on a phone and on a wide screen, in ${language}`, async ({
    page,
  }, info) => {
    test.setTimeout(240_000);
    const faults: Record<string, string[]> = {};
    for (const width of [390, 1280]) {
      for (const theme of ['light', 'dark', 'sepia', 'contrast']) {
        await page.setViewportSize({ width, height: 844 });
        await page.goto(`http://localhost:${port}/gallery/`);
        await page.evaluate(
          (stored) => localStorage.setItem('qari.display', stored),
          JSON.stringify({ theme, language }),
        );
        await page.reload();
        await expect(page.locator('[data-exhibit]').last()).toBeVisible({ timeout: 60_000 });
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await page.evaluate(() => document.fonts.ready);
        await page.screenshot({
          path: info.outputPath(`gallery-${language}-${theme}-${width}.png`),
          fullPage: true,
        });
        const found = await look(page);
        if (found.length > 0) faults[`${theme} ${width}`] = found;
      }
    }
    expect(faults).toEqual({});
  });
}
