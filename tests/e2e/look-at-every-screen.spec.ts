import { look } from '../support/look.ts';
import { expect, hydrated, test } from '../support/test.ts';

const pages = {
  'the front page': '/',
  'an article': '/articles/arabic-type-on-screen/',
  'a section': '/sections/science/',
  'the archive': '/archive/',
};
const themes = ['light', 'dark', 'sepia', 'contrast'] as const;
const widths = [390, 1280];

for (const [name, path] of Object.entries(pages)) {
  for (const language of ['ar', 'en'] as const) {
    test(`${name} in ${language} has no fault in any theme, on a phone and on a wide screen`, async ({
      page,
    }, info) => {
      test.setTimeout(180_000);
      const faults: Record<string, string[]> = {};
      for (const theme of themes) {
        for (const width of widths) {
          await page.setViewportSize({ width, height: 844 });
          await page.goto(path);
          await page.evaluate(
            (stored) => localStorage.setItem('qari.display', stored),
            JSON.stringify({ theme, language }),
          );
          await page.reload();
          await hydrated(page);
          await expect(page.locator('html')).toHaveAttribute('lang', language);
          await page.evaluate(() => document.fonts.ready);
          const shot = `${name} ${language} ${theme} ${width}`.replaceAll(' ', '-');
          await page.screenshot({ path: info.outputPath(`${shot}.png`), fullPage: true });
          const found = await look(page);
          if (found.length > 0) faults[`${theme} ${width}`] = found;
        }
      }
      expect(faults).toEqual({});
    });
  }
}
