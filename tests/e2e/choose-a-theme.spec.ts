import { expect, longArticle, open, test } from '../support/test.ts';

const paper = (page: import('@playwright/test').Page) =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const light = 'rgb(251, 249, 244)';
const dark = 'rgb(19, 18, 16)';

test('follows the system until the reader chooses', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, longArticle);
  expect(await paper(page)).toBe(dark);
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await paper(page)).toBe(light);
});

test('takes the theme that is chosen at once, and keeps it without a flash', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, longArticle);
  await page.getByRole('button', { name: 'العرض' }).click();
  await page.getByRole('radio', { name: 'داكن' }).check({ force: true });
  await expect.poll(() => paper(page)).toBe(dark);
  await page.getByRole('radio', { name: 'ورق عتيق' }).check({ force: true });
  await expect.poll(() => paper(page)).toBe('rgb(241, 229, 203)');
  await page.getByRole('radio', { name: 'داكن' }).check({ force: true });
  await expect.poll(() => paper(page)).toBe(dark);

  await page.route('**/assets/entry-browser*.js', (route) => route.abort());
  await page.addInitScript(() => {
    requestAnimationFrame(() => {
      document.documentElement.dataset.firstFrame = getComputedStyle(document.documentElement).colorScheme;
    });
  });
  await page.reload();
  expect(await paper(page)).toBe(dark);
  await expect(page.locator('html')).toHaveAttribute('data-first-frame', 'dark');
});

const bars = [
  ['sepia', '#f1e5cb'],
  ['dark', '#131210'],
  ['black', '#000000'],
  ['contrast', '#ffffff'],
  [undefined, '#fbf9f4'],
] as const;

for (const [theme, colour] of bars) {
  test(`the browser's bar takes the colour of the theme: ${theme ?? 'automatic'}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.addInitScript((kept) => localStorage.setItem('qari.display', kept), JSON.stringify({ theme }));
    await open(page, longArticle);
    const [first] = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')]
        .filter(({ media }) => matchMedia(media).matches)
        .map(({ content }) => content),
    );
    expect(first).toBe(colour);
  });
}

test('is of high contrast for a reader whose device asks for it, and who chose nothing', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
  await open(page, longArticle);
  expect(await paper(page)).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
  expect(await paper(page)).toBe('rgb(0, 0, 0)');
});
