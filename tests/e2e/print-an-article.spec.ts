import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, longArticle, open, seedArticle, test } from '../support/test.ts';

const article = JSON.parse(readFileSync('public/edition/articles/iraq-coalition-withdrawal.json', 'utf8'));

test('prints the whole text, the open summary and the address, and none of the tools', async ({ page }) => {
  await open(page, seedArticle);
  await page.emulateMedia({ media: 'print' });
  for (const block of article.blocks) await expect(page.locator(`[id="${block.id}"]`)).toBeVisible();
  await expect(page.locator('[data-spoken="abstract.2"]')).toBeVisible();
  const address = page.getByText('https://qari.example/articles/iraq-coalition-withdrawal/');
  await expect(address.filter({ visible: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'المساهمون' })).toBeVisible();
  for (const tool of ['مشاركة', 'اظهر الملخص', 'استمع إلى الملخص', 'الخط', 'اقرأ أيضاً']) {
    await expect(page.getByText(tool, { exact: true }).first()).toBeHidden();
  }
});

test('the printed pages hold the article from its headline to its contributors', async ({ page }) => {
  await open(page, seedArticle);
  const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ format: 'A4' })), verbosity: 0 })
    .promise;
  const texts = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => {
      const { items } = await (await pdf.getPage(index + 1)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join(' ');
    }),
  );
  // The text face draws its dots as glyphs of their own, which no PDF reader joins again: words are looked for in
  // the lines of the other two faces, which stand at the beginning and at the end.
  // Digits and full stops come from files of their own, so a word may come in pieces: spaces do not count.
  const whole = texts.join('').replace(/\s/g, '');
  const heading = article.blocks.find((block: { type: string }) => block.type === 'heading').runs[0].text;
  for (const word of [
    ...article.headline.match(/\p{L}+/gu).slice(0, 3),
    ...heading.split(' ').slice(0, 2),
    'المساهمون',
    'qari.example',
  ]) {
    expect(whole).toContain(word);
  }
  expect(pdf.numPages).toBeGreaterThanOrEqual(2);
});

for (const path of ['/articles/arabic-type-on-screen/', longArticle, '/articles/weather-forecast/']) {
  test(`no block is printed over another in ${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 700, height: 1000 });
    await open(page, path);
    await page.emulateMedia({ media: 'print' });
    // A grid breaks over pages badly: its rows are printed over one another. Blocks one below the other do not.
    const layouts = await page.evaluate(() =>
      ['main > div', 'main article', 'main article > div'].map((selector) => {
        const part = document.querySelector(selector);
        return part && getComputedStyle(part).display;
      }),
    );
    expect(layouts.slice(0, 2)).toEqual(['block', 'block']);
    const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ format: 'A4' })), verbosity: 0 })
      .promise;
    const last = await (await pdf.getPage(pdf.numPages)).getTextContent();
    expect(last.items.length).toBeGreaterThan(0);
  });
}

test('prints black on white, whatever the theme', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('qari.display', '{"theme":"dark","typeStep":0,"language":null}'),
  );
  await open(page, seedArticle);
  await page.emulateMedia({ media: 'print' });
  const colours = await page.evaluate(() => {
    const { color, colorScheme } = getComputedStyle(document.body);
    return { color, colorScheme, paper: getComputedStyle(document.documentElement).backgroundColor };
  });
  expect(colours).toEqual({ color: 'rgb(0, 0, 0)', colorScheme: 'light', paper: 'rgb(255, 255, 255)' });
});
