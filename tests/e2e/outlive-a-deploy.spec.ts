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
