import { holdApplication } from '../support/hold-application.ts';
import { expect, hydrated, longArticle, test } from '../support/test.ts';

test('what is pressed before JavaScript has arrived, and before its first file, takes effect when it has', async ({
  page,
}) => {
  const releaseFirst = await holdApplication(page, 'index');
  const release = await holdApplication(page);
  await page.goto(longArticle, { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'كبّر الخط' }).click();
  await page.getByRole('button', { name: 'كبّر الخط' }).click();
  await page.getByRole('button', { name: 'احفظ', exact: true }).click();
  const asked = page.waitForRequest('**/assets/entry-browser*.js');
  releaseFirst();
  await asked;
  await page.keyboard.press('+');
  await expect(page.locator('html')).not.toHaveAttribute('data-type-step');
  release();
  await expect(page.locator('html')).toHaveAttribute('data-type-step', '3');
  await expect(page.getByRole('button', { name: 'محفوظ', exact: true })).toBeVisible();
});

test('the summary opens, and links work, before JavaScript has arrived', async ({ page }) => {
  const release = await holdApplication(page);
  await page.goto(longArticle);
  await page.getByText('اظهر الملخص').click();
  await expect(page.locator('[data-spoken="abstract.0"]')).toBeVisible();
  release();
  await hydrated(page);
  await expect(page.locator('[data-spoken="abstract.0"]')).toBeVisible();
});

test('the listening button pressed early opens the dock when JavaScript has arrived', async ({ page }) => {
  const release = await holdApplication(page);
  await page.goto(longArticle);
  await page.getByRole('button', { name: 'استمع إلى الملخص' }).click();
  release();
  await expect(page.getByRole('region', { name: 'مشغّل الاستماع' })).toBeVisible();
});

test('the application is not fetched before the page has loaded', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  let requestsAtLoad: string[] = [];
  page.on('load', () => {
    requestsAtLoad = [...requests];
  });
  await page.goto(longArticle);
  await hydrated(page);
  expect(requestsAtLoad.filter((url) => /entry-browser.*\.js/.test(url))).toEqual([]);
  expect(requests.filter((url) => /entry-browser.*\.js/.test(url))).toHaveLength(1);
});
