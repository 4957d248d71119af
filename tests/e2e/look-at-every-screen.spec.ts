import type { Page } from '@playwright/test';
import { keepScreen, look, putOn, themes, themesIn } from '../support/look.ts';
import { expect, open, test } from '../support/test.ts';
import { inWholeBrowser } from '../support/whole-browser.ts';

// Its canvas measures letters as its lines do; that of the shell differs by half a pixel.
test.use(inWholeBrowser);

const pages = {
  'the front page': '/',
  'an article': '/articles/arabic-type-on-screen/',
  'a section': '/sections/science/',
  'the archive': '/archive/',
  'a day of the archive': '/archive/2026-11-22/',
  'about the paper': '/about/',
  'what is saved': '/saved/',
  'the search': '/search/',
  'the display settings': '/privacy/',
};
const widths = [390, 1280];

async function prepare(page: Page, name: string) {
  await page.evaluate(() => document.fonts.ready);
  if (name === 'what is saved') await expect(page.getByRole('meter')).toBeAttached();
  if (name !== 'the display settings') return;
  await page.keyboard.press('d');
  await expect(page.getByRole('dialog')).toBeVisible();
  // The digits of texts are asked about only where numerals were chosen.
  await page.getByRole('radio', { name: '123' }).check({ force: true });
  await page.evaluate(() => document.fonts.ready);
}

for (const [name, path] of Object.entries(pages)) {
  for (const language of name === 'the display settings' ? ['ar', 'en', 'ur'] : ['ar', 'en']) {
    test(`${name} in ${language} has no fault in ${themesIn(language).length} themes, on a phone and on a wide screen`, async ({
      page,
    }, info) => {
      test.setTimeout(180_000);
      await page.addInitScript(
        (stored) => localStorage.setItem('qari.display', stored),
        JSON.stringify({ language }),
      );
      const faults: Record<string, string[]> = {};
      for (const width of widths) {
        await page.setViewportSize({ width, height: 844 });
        await open(page, path);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await prepare(page, name);
        for (const theme of themesIn(language)) {
          await putOn(page, theme);
          await keepScreen(page, info, `${name} ${language} ${theme} ${width}`);
          const found = await look(page, theme !== themes[0]);
          if (found.length > 0) faults[`${theme} ${width}`] = found;
        }
      }
      expect(faults).toEqual({});
    });
  }
}
