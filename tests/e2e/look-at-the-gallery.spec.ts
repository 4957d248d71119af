import { expect, type Page, test } from '@playwright/test';
import { developEdition } from '../support/develop-edition.ts';
import { keepScreen, look, putOn, themes, themesIn } from '../support/look.ts';
import { inWholeBrowser } from '../support/whole-browser.ts';

test.use(inWholeBrowser);

const port = 4325;
/** What a page does not show by itself. */
const openedOnDemand = [
  'contents',
  'reading-progress',
  'share-menu open',
  'cite-menu open',
  'resume-bar',
  'quotation-actions',
  'display-panel',
  'shortcuts-sheet',
  'picture-viewer',
  'listening-dock idle',
  'listening-dock speaking',
  'listening-dock no-voice',
  'listening-dock elsewhere',
  'listening-dock opened out',
  'voice-picker',
];
// One server for all: tests of one file would else begin one each.
test.describe.configure({ mode: 'serial' });
let end: (() => void) | undefined;
test.beforeAll(async () => {
  end = await developEdition('public/edition', port);
});
test.afterAll(() => end?.());

/** What must not be missing, and those of which nothing is drawn below their name. */
function emptyExhibits(page: Page): Promise<string[]> {
  return page.evaluate((wanted) => {
    const drawn = new Set(
      [...document.querySelectorAll<HTMLElement>('[data-exhibit]')]
        .filter((exhibit) =>
          [...exhibit.querySelectorAll('*')].some(
            (part) => !part.matches('h2:first-child, [data-room]') && part.checkVisibility(),
          ),
        )
        .map(({ dataset }) => dataset.exhibit),
    );
    const all = [...document.querySelectorAll<HTMLElement>('[data-exhibit]')].map(
      ({ dataset }) => dataset.exhibit ?? '',
    );
    return [...wanted, ...all].filter((name) => !drawn.has(name));
  }, openedOnDemand);
}

for (const language of ['ar', 'en'] as const) {
  test(`every component is without fault in ${themesIn(language).length} themes, on a phone and on a wide screen, in ${language}`, async ({
    page,
  }, info) => {
    test.setTimeout(240_000);
    await page.addInitScript(
      (stored) => localStorage.setItem('qari.display', stored),
      JSON.stringify({ language }),
    );
    await page.goto(`http://localhost:${port}/gallery/`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    // The last to come: it waits for the list that it plays.
    await expect(page.locator('[data-exhibit="listening-dock opened out"] [data-opened-out]')).toBeVisible({
      timeout: 60_000,
    });
    expect(await emptyExhibits(page)).toEqual([]);
    const faults: Record<string, string[]> = {};
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 844 });
      for (const theme of themesIn(language)) {
        await putOn(page, theme);
        await page.evaluate(() => document.fonts.ready);
        await keepScreen(page, info, `gallery ${language} ${theme} ${width}`);
        const found = await look(page, theme !== themes[0]);
        if (found.length > 0) faults[`${theme} ${width}`] = found;
      }
    }
    expect(faults).toEqual({});
  });
}
