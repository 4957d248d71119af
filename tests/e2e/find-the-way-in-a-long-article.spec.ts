import type { Page } from '@playwright/test';
import { expect, longArticle, open, test } from '../support/test.ts';

const settled = (page: Page) => page.locator('a[data-picture][aria-haspopup]').first().waitFor();
const contents = (page: Page) => page.getByRole('navigation', { name: 'في هذا المقال' });
const line = (page: Page) => page.locator('[data-driver]');
const grown = (page: Page) =>
  line(page).evaluate((element) => Number(getComputedStyle(element).scale.split(' ')[0]));
const scrollTo = (page: Page, place: 'start' | 'end') =>
  page.evaluate((where) => {
    const body = document.querySelector('#p1')?.parentElement?.getBoundingClientRect() ?? new DOMRect();
    const top = where === 'start' ? body.top + scrollY : body.bottom + scrollY - innerHeight;
    window.scrollTo({ top, behavior: 'instant' });
  }, place);

for (const [name, setUp] of [
  ['by the style sheet', () => {}],
  [
    'by a script where there are no scroll-driven animations',
    () => {
      const supports = CSS.supports.bind(CSS);
      CSS.supports = ((condition: string) => !condition.includes('timeline') && supports(condition)) as never;
    },
  ],
] as const) {
  test(`a line grows from the beginning of the text to its end, ${name}`, async ({ page }) => {
    await page.addInitScript(setUp);
    await open(page, longArticle);
    await line(page).waitFor({ state: 'attached' });
    await expect.poll(() => grown(page)).toBe(0);
    await scrollTo(page, 'start');
    await expect.poll(() => grown(page)).toBeLessThan(0.02);
    await scrollTo(page, 'end');
    await expect.poll(() => grown(page)).toBeGreaterThan(0.98);
    expect((await line(page).boundingBox())?.height).toBe(3);
    expect(await line(page).evaluate((element) => getComputedStyle(element).transformOrigin)).toMatch(
      /^390px/,
    );
    await page.emulateMedia({ media: 'print' });
    await expect(line(page)).toBeHidden();
  });
}

test('the line grows for readers who want no motion too: it moves only with them', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, longArticle);
  await line(page).waitFor({ state: 'attached' });
  await scrollTo(page, 'end');
  await expect.poll(() => grown(page)).toBeGreaterThan(0.98);
  await scrollTo(page, 'start');
  await expect.poll(() => grown(page)).toBeLessThan(0.02);
});

test('the contents lead to the parts, and mark the one that is read', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, longArticle);
  await settled(page);
  const links = contents(page).getByRole('link');
  await expect(links).toHaveCount(3);
  const second = links.nth(1);
  await second.click();
  const name = (await second.textContent()) ?? '';
  const heading = page.getByRole('heading', { name, level: 2 });
  await expect(heading).toBeInViewport();
  await expect(heading).toBeFocused();
  await expect(second).toHaveAttribute('aria-current', 'location');
  await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  await expect(links.nth(2)).toHaveAttribute('aria-current', 'location');
  await expect(contents(page).locator('[aria-current]:visible')).toHaveCount(1);
  await page.evaluate(() => window.scrollTo({ top: 0, behavior: 'instant' }));
  await expect(contents(page).locator('[aria-current]')).toHaveCount(0);
});

test('the contents are folded on a phone, and work without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await page.goto(longArticle);
  await expect(contents(page).getByRole('link').first()).toBeHidden();
  await contents(page).getByText('في هذا المقال').first().click();
  await contents(page).getByRole('link').last().click();
  expect(decodeURIComponent(page.url())).toMatch(/#h\d+$/);
  await context.close();
});

test('a short piece has no contents', async ({ page }) => {
  await open(page, '/articles/leap-second/');
  await expect(contents(page)).toHaveCount(0);
});

for (const [width, height] of [
  [390, 844],
  [1280, 800],
] as const) {
  test(`both buttons of the summary stay in the first view at ${width}x${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, longArticle);
    await settled(page);
    for (const button of ['اظهر الملخص', 'استمع إلى الملخص']) {
      const box = await page.getByText(button, { exact: true }).first().boundingBox();
      expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
    }
  });
}

test('a corrected article says so at its dates, and leads to what was wrong and back', async ({ page }) => {
  await open(page, '/articles/inflation-basket/');
  await page.getByRole('link', { name: 'صُحّح' }).click();
  const heading = page.getByRole('heading', { name: 'تصحيح' });
  await expect(heading).toBeFocused();
  await expect(heading).toBeInViewport();
  await page.getByRole('link', { name: 'عُد إلى رأس المقال' }).click();
  await expect(page.locator('#dateline')).toBeFocused();
  await expect(page.locator('#dateline')).toBeInViewport();
});

test('a table is a stop of the keyboard only where it goes on sideways, and shows to which side', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.addInitScript(() =>
    localStorage.setItem('qari.display', '{"theme":"auto","typeStep":5,"language":null}'),
  );
  await open(page, longArticle);
  await settled(page);
  const table = page.locator('[data-scroller]');
  await expect(table).toHaveAttribute('tabindex', '0');
  await expect(table).toHaveAttribute('data-more', 'end');
  const edge = (side: string) =>
    table.evaluate((box, name) => getComputedStyle(box).getPropertyValue(name), side);
  const rubric = 'rgb(163, 36, 27)';
  expect(await edge('border-left-color')).toBe(rubric);
  expect(await edge('border-right-color')).not.toBe(rubric);
  await table.evaluate((box) => box.scrollTo({ left: -box.scrollWidth }));
  await expect(table).toHaveAttribute('data-more', 'start');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.keyboard.press('-');
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('-');
  await expect(table).not.toHaveAttribute('tabindex', '0');
});
