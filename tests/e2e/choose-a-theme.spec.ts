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

test('goes round automatic, light and dark, and keeps the choice without a flash', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, longArticle);
  await page.getByRole('button', { name: 'المظهر: تلقائي' }).click();
  await page.getByRole('button', { name: 'المظهر: فاتح' }).click();
  await expect(page.getByRole('button', { name: 'المظهر: داكن' })).toBeVisible();
  expect(await paper(page)).toBe(dark);

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

test("the browser's bar takes the colour of the chosen theme", async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.addInitScript(() =>
    localStorage.setItem('qari.display', '{"theme":"dark","typeStep":0,"language":null}'),
  );
  await open(page, longArticle);
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')]
      .filter(({ media }) => matchMedia(media).matches)
      .map(({ content }) => content),
  );
  expect(shown).toEqual(['#131210']);
});
