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

test('a shell that was cut in half on the device starts all the same; one that the browser lost is brought again', async ({
  page,
  context,
}) => {
  await page.goto('/about/');
  await hydrated(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const files = () => page.evaluate(async () => (await (await caches.open('qari-shell')).keys()).length);
  const before = await files();
  const letters = () =>
    page.evaluate(async () => {
      const cache = await caches.open('qari-shell');
      const kept = await Promise.all((await cache.keys()).map((key) => cache.match(key)));
      const sizes = await Promise.all(kept.map(async (file) => (await file?.arrayBuffer())?.byteLength ?? 0));
      return sizes.reduce((sum, size) => sum + size, 0);
    });
  const whole = await letters();
  await page.evaluate(async () => {
    const cache = await caches.open('qari-shell');
    for (const key of await cache.keys()) {
      const kept = await cache.match(key);
      const content = (await kept?.arrayBuffer()) ?? new ArrayBuffer();
      if (!key.url.endsWith('.json'))
        await cache.put(key, new Response(content.slice(0, content.byteLength / 2), kept));
    }
  });
  expect(await letters()).toBeLessThan(whole * 0.6);
  await page.goto('/about/');
  await hydrated(page);
  // What this page did not ask for, too.
  await expect.poll(letters, { timeout: 20_000 }).toBe(whole);

  await page.evaluate(() => caches.delete('qari-shell'));
  await page.goto('/privacy/');
  await expect.poll(files, { timeout: 20_000 }).toBeGreaterThanOrEqual(before - 1);
  await context.setOffline(true);
  await page.goto('/about/');
  await hydrated(page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
