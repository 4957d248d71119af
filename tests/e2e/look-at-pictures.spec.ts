import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, open, test } from '../support/test.ts';

const manyPictures = '/articles/arabic-type-on-screen/';
const viewer = (page: Page) => page.getByRole('dialog');
const picture = (page: Page) => viewer(page).getByRole('img');
const place = (page: Page) => viewer(page).getByRole('status');
const links = (page: Page) => page.locator('a[data-picture]');
const scale = (page: Page) =>
  picture(page).evaluate((image) => Number(getComputedStyle(image).scale.split(' ')[0]) || 1);

async function openViewer(page: Page, index = 0): Promise<void> {
  await open(page, manyPictures);
  await page.locator('a[data-picture][aria-haspopup]').first().waitFor();
  await links(page).nth(index).click();
  await expect(viewer(page)).toBeVisible();
}

test('opens a picture in its widest file, with caption and count, and gives the focus back', async ({
  page,
}) => {
  await openViewer(page, 1);
  await expect(place(page)).toHaveText('صورة 2 من 4');
  const alt = (await links(page).nth(1).getByRole('img').getAttribute('alt')) ?? 'none';
  await expect(picture(page)).toHaveAttribute('alt', alt);
  await expect
    .poll(() => picture(page).evaluate((image: HTMLImageElement) => image.currentSrc))
    .toMatch(/\.1600\.avif$/);
  expect(await viewer(page).locator('figcaption').textContent()).toBeTruthy();
  await page.keyboard.press('Escape');
  await expect(viewer(page)).toBeHidden();
  await expect(links(page).nth(1)).toBeFocused();
});

test('turns pictures with the arrows as pages turn in an Arabic paper, and stops at the ends', async ({
  page,
}) => {
  await openViewer(page);
  await page.keyboard.press('ArrowRight');
  await expect(place(page)).toHaveText('صورة 1 من 4');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(place(page)).toHaveText('صورة 3 من 4');
  await page.getByRole('button', { name: 'الصورة السابقة' }).click();
  await expect(place(page)).toHaveText('صورة 2 من 4');
  // A spent button keeps the focus and does nothing, so that the last press needs force.
  for (let step = 0; step < 3; step += 1)
    await page.getByRole('button', { name: 'الصورة التالية' }).click({ force: true });
  await expect(place(page)).toHaveText('صورة 4 من 4');
  await expect(page.getByRole('button', { name: 'الصورة التالية' })).toBeFocused();
});

test('turns the other way in English', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('qari.display', '{"theme":"auto","typeStep":0,"language":"en"}'),
  );
  await openViewer(page);
  await page.keyboard.press('ArrowRight');
  await expect(place(page)).toHaveText('Picture 2 of 4');
});

test('comes closer with + and goes back with − and 0, and leaves the type alone', async ({ page }) => {
  await openViewer(page);
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  expect(await scale(page)).toBeCloseTo(2.25);
  const before = await picture(page).evaluate((image) => getComputedStyle(image).translate);
  await page.keyboard.press('ArrowLeft');
  expect(await picture(page).evaluate((image) => getComputedStyle(image).translate)).not.toBe(before);
  await expect(place(page)).toHaveText('صورة 1 من 4');
  await page.keyboard.press('-');
  expect(await scale(page)).toBeCloseTo(1.5);
  await page.keyboard.press('0');
  expect(await scale(page)).toBe(1);
  // A press on the picture leaves the focus on <body>: the keys still belong to the viewer.
  await picture(page).click();
  await page.keyboard.press('+');
  expect(await scale(page)).toBeCloseTo(1.5);
  await page.keyboard.press('Escape');
  await expect(page.locator('html')).not.toHaveAttribute('data-type-step');
});

test('zooms with the wheel and with a double click, and begins the next picture whole', async ({ page }) => {
  await openViewer(page);
  await picture(page).hover();
  await page.mouse.wheel(0, -300);
  await expect.poll(() => scale(page)).toBeGreaterThan(1.5);
  await picture(page).dblclick();
  await expect.poll(() => scale(page)).toBe(1);
  await picture(page).dblclick();
  await expect.poll(() => scale(page)).toBeCloseTo(2.5);
  await page.getByRole('button', { name: 'الصورة التالية' }).click();
  await expect.poll(() => scale(page)).toBe(1);
});

test('is pinched, moved and swiped with fingers', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
    ...(baseURL && { baseURL }),
  });
  const page = await context.newPage();
  await openViewer(page);
  const session = await context.newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: [number, number][]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(([x, y], id) => ({ x, y, id })),
    });
  await touch('touchStart', [150, 400], [240, 400]);
  for (let step = 1; step <= 6; step += 1)
    await touch('touchMove', [150 - step * 10, 400], [240 + step * 10, 400]);
  await touch('touchEnd');
  await expect.poll(() => scale(page)).toBeGreaterThan(2);
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
  const before = await picture(page).boundingBox();
  await touch('touchStart', [200, 400]);
  for (let step = 1; step <= 5; step += 1) await touch('touchMove', [200 + step * 12, 400]);
  await touch('touchEnd');
  expect((await picture(page).boundingBox())?.x).toBeGreaterThan(before?.x ?? 0);
  await expect(place(page)).toHaveText('صورة 1 من 4');
  await page.getByRole('button', { name: 'بعّد' }).tap();
  await page.keyboard.press('0');
  await page.waitForTimeout(400);
  // A finger drawn to the right brings in what lies to the left: the next page of an Arabic paper.
  await touch('touchStart', [120, 400]);
  for (let step = 1; step <= 5; step += 1) await touch('touchMove', [120 + step * 25, 402]);
  await touch('touchEnd');
  await expect(place(page)).toHaveText('صورة 2 من 4');
  await context.close();
});

test('is a plain link to the whole file without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto(manyPictures);
  const href = (await links(page).first().getAttribute('href')) ?? '';
  expect(href).toMatch(/\.1600\.webp$/);
  expect((await page.request.get(href)).headers()['content-type']).toBe('image/webp');
  await context.close();
});

test('says so when the picture does not arrive', async ({ page }) => {
  await page.route(/\.1600\.(?:avif|webp)$/, (route) => route.abort());
  await openViewer(page);
  await expect(viewer(page).getByRole('alert')).toHaveText(/تعذّر تحميل الصورة/);
});

test('leads to the file where the viewer itself does not arrive', async ({ page }) => {
  await page.route('**/assets/picture-viewer*.js', (route) => route.abort());
  // Chromium's own page around a picture has inline styles, which the policy of the site would report: it stays away.
  await page.route(/\.1600\.webp$/, (route) =>
    route.request().isNavigationRequest() ? route.fulfill({ status: 204 }) : route.continue(),
  );
  await open(page, manyPictures);
  await page.locator('a[data-picture][aria-haspopup]').first().waitFor();
  const followed = page.waitForRequest(
    (request) => request.isNavigationRequest() && request.url().endsWith('.1600.webp'),
  );
  await links(page).first().click();
  await followed;
});

test('one picture alone has nothing to turn to', async ({ page }) => {
  await open(page, '/articles/leap-second/');
  await page.locator('a[data-picture][aria-haspopup]').first().waitFor();
  await links(page).first().focus();
  await page.keyboard.press('Enter');
  await expect(viewer(page)).toBeVisible();
  await expect(place(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'أغلق' }).click();
  await expect(links(page).first()).toBeFocused();
});

for (const theme of ['light', 'dark'] as const) {
  for (const language of ['ar', 'en'] as const) {
    test(`axe finds nothing in the viewer, ${theme}, in ${language}`, async ({ page }) => {
      await page.addInitScript(
        (stored) => localStorage.setItem('qari.display', stored),
        JSON.stringify({ theme, typeStep: 0, language }),
      );
      await openViewer(page);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
      for (const button of await viewer(page).getByRole('button').all()) {
        const box = await button.boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      }
    });
  }
}
