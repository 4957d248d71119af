import type { Page } from '@playwright/test';
import { type Deploys, serveDeploys } from '../support/serve-deploys.ts';
import { expect, longArticle, open, test } from '../support/test.ts';

// Without a worker: the code of a page that stays open is gone with the next deploy. With one: take-a-new-build.spec.ts.
test.use({ baseURL: 'http://localhost:4343' });
test.describe.configure({ mode: 'serial' });

let site: Deploys;
test.beforeAll(async () => {
  site = await serveDeploys(4343);
});
test.afterAll(() => site.end());

const articleCode = '**/assets/article-page-*.js';

/** Opens the front page, has the code of articles not fetched ahead, and deploys; counts how often a page is loaded. */
async function stayOpenOverADeploy(page: Page): Promise<() => number> {
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  await page.route(articleCode, (route) => route.abort());
  await open(page, '/');
  // What tells of lost code comes when the page is idle.
  await page.waitForLoadState('networkidle');
  site.deployAgain();
  return () => loads;
}

const firstLink = (page: Page) => page.getByRole('link', { name: /قناة السويس/ }).first();

test('a page whose code is gone with a deploy comes by itself, loaded anew once', async ({ page }) => {
  const loads = await stayOpenOverADeploy(page);
  await page.unroute(articleCode);
  await firstLink(page).click();
  await expect(page).toHaveURL(longArticle);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('قناة السويس');
  await page.getByRole('button', { name: 'كبّر الخط' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-type-step', '1');
  expect(loads()).toBe(2);
});

test('code that does not come after that either is not asked for again and again', async ({ page }) => {
  const loads = await stayOpenOverADeploy(page);
  await firstLink(page).click();
  await expect.poll(loads).toBe(2);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('قناة السويس');
  await page.getByRole('button', { name: 'كبّر الخط' }).click();
  await page.waitForTimeout(1_000);
  expect(loads()).toBe(2);
  await page.getByText('اظهر الملخص').click();
  await expect(page.locator('[data-spoken="abstract.0"]')).toBeVisible();
});

/** Opens an article whose application waits for a touch; counts how often the page is loaded. */
async function openUntouched(page: Page): Promise<() => number> {
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });
  await page.addInitScript(() => Object.assign(globalThis, { requestIdleCallback: () => 0 }));
  await page.goto(longArticle);
  return () => loads;
}

test('an article that was opened before a deploy and touched after it answers, and stays where it was', async ({
  page,
}) => {
  const loads = await openUntouched(page);
  site.deployAgain();
  const larger = page.getByRole('button', { name: 'كبّر الخط' });
  await larger.scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollBy(0, 40));
  const place = await page.evaluate(() => scrollY);
  await larger.click();
  await larger.click();
  await expect(page.locator('html')).toHaveAttribute('data-type-step', '2');
  expect(loads()).toBe(2);
  expect(await page.evaluate(() => scrollY)).toBe(place);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-type-step', '2');
});

test('an application that is gone, on a host that still gives old pages, is not asked for again and again', async ({
  page,
}) => {
  const loads = await openUntouched(page);
  let asked = 0;
  await page.route('**/assets/entry-browser*.js', (route) => {
    asked += 1;
    return route.fulfill({ status: 404 });
  });
  // The first file is there for the document, and gone for whoever asks again.
  await page.route('**/assets/index-*.js', (route) =>
    route.request().resourceType() === 'fetch' ? route.fulfill({ status: 404 }) : route.continue(),
  );
  await page.mouse.click(5, 5);
  // Asked for anew at once: it was loaded again for that.
  await expect.poll(() => asked).toBe(2);
  const lost = page.waitForEvent('response', (response) => response.url().includes('entry-browser'));
  await page.mouse.click(5, 5);
  await lost;
  await page.waitForTimeout(1_000);
  expect(loads()).toBe(2);
});
