import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type Deploys, serveDeploys } from '../support/serve-deploys.ts';
import { expect, hydrated, longArticle, test } from '../support/test.ts';

// The network of a hotel, or a host that is being mended: every address is answered with 200 and the same page.
const port = 4333;
test.use({ serviceWorkers: 'allow', baseURL: `http://localhost:${port}` });

test.describe.configure({ mode: 'serial' });

let site: Deploys;
let portal: Server | null = null;
test.beforeEach(async () => {
  site = await serveDeploys(port);
});
test.afterEach(() => {
  portal?.close();
  site.end();
});

async function answerAllWithOnePage(): Promise<void> {
  await site.stop();
  portal = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', Date: new Date().toUTCString() });
    response.end('<!doctype html><title>Login</title><p>Login');
  });
  portal.listen(port);
  await once(portal, 'listening');
}

async function letIn(): Promise<void> {
  portal?.closeAllConnections();
  await new Promise((resolve) => portal?.close(resolve));
  portal = null;
  await site.start();
}

test('what is saved and kept outlives a network that answers everything with its login page', async ({
  page,
}) => {
  await page.goto(longArticle);
  await hydrated(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.getByRole('button', { name: 'احفظ', exact: true }).click();
  await expect(page.getByRole('button', { name: 'محفوظ', exact: true })).toBeVisible();
  await page.goto('/saved/');
  await hydrated(page);
  const saved = page.getByRole('region', { name: 'المقالات', exact: true }).getByRole('link').first();
  await expect(saved).toBeVisible();

  await answerAllWithOnePage();
  await saved.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('قناة السويس');
  await expect(page.locator('[data-body] p').first()).toBeVisible();

  await letIn();
  await page.goto('/');
  await hydrated(page);
  const pictures = page.getByRole('main').locator('img');
  for (const picture of await pictures.all()) {
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  }
  await page.context().setOffline(true);
  await page.goto(longArticle);
  await hydrated(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('قناة السويس');
});

test('a shell that the browser lost is brought again at the next page', async ({ page, context }) => {
  await page.goto('/about/');
  await hydrated(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const files = () => page.evaluate(async () => (await (await caches.open('qari-shell')).keys()).length);
  const before = await files();
  await page.evaluate(() => caches.delete('qari-shell'));
  await page.goto('/privacy/');
  await expect.poll(files, { timeout: 20_000 }).toBeGreaterThanOrEqual(before - 1);
  await context.setOffline(true);
  await page.goto('/about/');
  await hydrated(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
