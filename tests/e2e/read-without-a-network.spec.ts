import type { BrowserContext, Page } from '@playwright/test';
import { dataPathOf } from '#domain/data-path-of.ts';
import { expect, hydrated, longArticle, open, test } from '../support/test.ts';

test.use({ serviceWorkers: 'allow' });

/** Waits until the worker has taken over the page and kept its data, where it has any. */
async function kept(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const data = dataPathOf(new URL(page.url()).pathname) ?? '';
  const isThere = (end: string) =>
    page.evaluate(async (wanted) => {
      const all = await (await caches.open('qari-data-1')).keys();
      return all.some(({ url }) => url.endsWith(wanted));
    }, end);
  await expect.poll(() => isThere(data)).toBe(true);
}
const bar = (page: Page) => page.getByRole('region', { name: 'حال الاتصال' });

/** As a reader does: opens it, and lets it be kept. */
async function read(page: Page, path: string): Promise<string> {
  await open(page, path);
  await kept(page);
  return (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
}

async function loseNetwork(context: BrowserContext): Promise<void> {
  await context.setOffline(true);
}

test('every page that was read is there without a network, with its pictures', async ({ page, context }) => {
  const pages = [
    '/',
    longArticle,
    '/sections/science/',
    '/contributors/art-desk/',
    '/archive/',
    '/archive/2026-11-24/',
    '/about/',
    '/privacy/',
  ];
  const titles: string[] = [];
  for (const path of pages) titles.push(await read(page, path));
  // What the last of them asked for is on its way to be kept.
  await page.waitForTimeout(500);
  await loseNetwork(context);
  for (const [index, path] of pages.entries()) {
    await page.goto(path);
    await hydrated(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles[index] ?? '');
    await expect(bar(page)).toContainText('لا اتصال بالشبكة');
  }
  await page.goto(longArticle);
  const picture = page.getByRole('main').locator('figure img').first();
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(longArticle);
  await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
});

test('an article of which only the beginning was seen has all its pictures later', async ({
  page,
  context,
}) => {
  await read(page, longArticle);
  const pictures = page.locator(`article[data-article-id="suez-canal"] figure img`);
  const widths = () =>
    pictures.evaluateAll((all) => all.map((img) => (img as HTMLImageElement).naturalWidth));
  await expect.poll(widths, { timeout: 15_000 }).not.toContain(0);
  expect((await widths()).length).toBeGreaterThan(1);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await loseNetwork(context);
  await page.reload();
  await hydrated(page);
  for (const picture of await pictures.all()) await picture.scrollIntoViewIfNeeded();
  await expect.poll(widths).not.toContain(0);
});

test('nothing of what was read is left on a device from which it was erased', async ({ page }) => {
  await read(page, longArticle);
  const traces = () =>
    page.evaluate(async () => {
      const open = indexedDB.open('workbox-expiration');
      await new Promise((resolve) => open.addEventListener('success', resolve));
      const notes = open.result.transaction('cache-entries').objectStore('cache-entries').getAllKeys();
      await new Promise((resolve) => notes.addEventListener('success', resolve));
      open.result.close();
      const names = (await caches.keys()).filter((name) => name !== 'qari-shell');
      const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      const all = [...notes.result.map(String), ...kept.flat().map(({ url }) => url)];
      const storages = [localStorage, sessionStorage].flatMap((storage) => Object.entries(storage).flat());
      return [...all, ...storages].filter((trace) => /suez-canal/.test(trace));
    });
  await page.getByText('اظهر الملخص').click();
  await expect.poll(async () => (await traces()).join()).toMatch(/articles.*media.*qari\.summary/);
  await page.goto('/saved/');
  await hydrated(page);
  await page.getByRole('button', { name: 'امحُ المحفوظات وسجلّ القراءة' }).click();
  await page.getByRole('button', { name: 'امحُها' }).click();
  await expect(page.getByText('مُحيت المحفوظات وسجلّ القراءة من هذا الجهاز')).toBeAttached();
  expect(await traces()).toEqual([]);
});

test('says since when a page is kept, and falls silent when the network is back', async ({
  page,
  context,
}) => {
  await read(page, longArticle);
  await loseNetwork(context);
  await expect(bar(page)).toContainText(/حُفظت هذه الصفحة في \d+ \S+/);
  await bar(page).getByRole('button', { name: 'أخفِ هذا التنبيه' }).click();
  await expect(bar(page)).toHaveCount(0);
  await page.reload();
  await expect(bar(page)).toBeVisible();
  await context.setOffline(false);
  await expect(bar(page)).toHaveCount(0);
});

test('an article that is not kept says so, offers what is, and comes by itself with the network', async ({
  page,
  context,
}) => {
  await read(page, longArticle);
  await loseNetwork(context);
  await page.goto('/articles/arabic-type-on-screen/');
  await hydrated(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('لم تصل الصفحة');
  const list = page.getByRole('region', { name: 'محفوظ على جهازك' });
  await expect(list.getByRole('link', { name: /^قناة السويس/ })).toBeVisible();
  await expect(page.getByText('ليست هذه الصفحة محفوظة على جهازك')).toBeVisible();
  // Of an address of which nobody knows, nobody says that it is wrong, until the paper can be asked.
  const unknown = await context.newPage();
  await unknown.goto('/articles/2024/suez/');
  await expect(unknown.getByText('لا يُعرف الآن أفي هذا العنوان صفحة أم لا')).toBeVisible();
  await expect(unknown).toHaveTitle(/^لم تصل الصفحة/);
  await context.setOffline(false);
  await expect(unknown.getByRole('heading', { level: 1 })).toHaveText('لا صفحة هنا');
  await expect(unknown).toHaveTitle(/^لا صفحة هنا/);
  await unknown.close();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('لم تصل الصفحة');
  await expect(page.locator('[data-article-id="arabic-type-on-screen"]')).not.toHaveCount(0);
});

test('the notice does not cover the offer to go on reading', async ({ page, context }) => {
  await page.addInitScript(() =>
    localStorage.setItem('qari.positions', '{"v":1,"at":[["suez-canal","p5"]]}'),
  );
  await read(page, longArticle);
  const offer = page.getByRole('region', { name: 'تابع القراءة من حيث توقّفت' });
  await expect(offer).toBeVisible();
  await loseNetwork(context);
  await expect(bar(page)).toBeVisible();
  const [above, below] = [await bar(page).boundingBox(), await offer.boundingBox()];
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThan(below?.y ?? 0);
});

test('what is kept can be read, opened and heard as ever', async ({ page, context }) => {
  await read(page, longArticle);
  await loseNetwork(context);
  await page.reload();
  await hydrated(page);
  await page.getByText('اظهر الملخص').click();
  await expect(page.locator('[data-spoken="abstract.0"]')).toBeVisible();
  await page.getByRole('button', { name: 'كبّر الخط' }).click();
  await page.getByRole('button', { name: 'العرض' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('data that was spoiled on the device is told, and mended by the network', async ({ page, context }) => {
  await read(page, '/articles/oud-history/');
  const headline = await read(page, longArticle);
  await page.evaluate(async () => {
    const cache = await caches.open('qari-data-1');
    for (const request of await cache.keys())
      if (/suez-canal/.test(request.url)) await cache.put(request, new Response('{"article":'));
  });
  await loseNetwork(context);
  await page.goto(longArticle);
  await hydrated(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('تعذّر عرض هذه الصفحة');
  const list = page.getByRole('region', { name: 'محفوظ على جهازك' });
  await expect(list.locator('a[href="/articles/oud-history/"]')).toBeVisible();
  await context.setOffline(false);
  await page.getByRole('button', { name: 'حاول مرة أخرى' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
});

test('a browser finds all that it wants of a paper that can be installed', async ({ page, context }) => {
  await read(page, '/');
  const session = await context.newCDPSession(page);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  const { data = '{}', errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data);
  expect(manifest).toMatchObject({ name: 'قارئ', lang: 'ar', dir: 'rtl', display: 'standalone' });
  for (const { src, sizes } of manifest.icons) {
    const [width, height] = await page.evaluate(async (url) => {
      const picture = await createImageBitmap(await (await fetch(url)).blob());
      return [picture.width, picture.height];
    }, src);
    expect(`${width}x${height}`).toBe(sizes);
  }
  for (const { url } of manifest.shortcuts) expect((await page.request.get(url)).status()).toBe(200);
});

test('what was kept long ago is better than nothing, also on a device whose clock is wrong', async ({
  page,
  context,
}) => {
  const title = await read(page, longArticle);
  await page.evaluate(async () => {
    const cache = await caches.open('qari-data-1');
    for (const request of await cache.keys()) {
      const kept = await cache.match(request);
      const headers = new Headers(kept?.headers);
      headers.set('date', 'Mon, 01 Jan 2018 08:00:00 GMT');
      await cache.put(request, new Response(await kept?.blob(), { headers }));
    }
  });
  await loseNetwork(context);
  await page.clock.setFixedTime(new Date('2031-05-01T08:00:00Z'));
  for (let time = 0; time < 2; time += 1) {
    await page.goto(longArticle);
    await hydrated(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  }
  await expect(bar(page)).toContainText('حُفظت هذه الصفحة في 1 يناير/ كانون الثاني 2018');
});

test('what the browser brings in the background, while nobody reads, is there without a network', async ({
  page,
  context,
}) => {
  await read(page, '/sections/science/');
  const worker = await context.newCDPSession(page);
  const registration = new Promise<string>((resolve) => {
    worker.on('ServiceWorker.workerRegistrationUpdated', ({ registrations: [first] }) => {
      if (first) resolve(first.registrationId);
    });
  });
  await worker.send('ServiceWorker.enable');
  await worker.send('ServiceWorker.dispatchPeriodicSyncEvent', {
    origin: new URL(page.url()).origin,
    registrationId: await registration,
    tag: 'qari-edition',
  });
  const articles = () =>
    page.evaluate(async () => {
      const kept = await (await caches.open('qari-data-1')).keys();
      return kept.filter(({ url }) => url.includes('/edition/articles/')).length;
    });
  await expect.poll(articles, { timeout: 20_000 }).toBe(12);
  await loseNetwork(context);
  await page.goto('/');
  await hydrated(page);
  await page.getByRole('main').getByRole('article').first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/articles\//);
  await expect(page.locator('[data-body] p').first()).toBeVisible();
});

test('a browser without service workers reads as ever, and saves what opens without a network', async ({
  page,
  context,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: () => undefined });
  });
  await open(page, longArticle);
  await page.getByRole('button', { name: 'احفظ', exact: true }).click();
  await expect(page.getByRole('button', { name: 'محفوظ', exact: true })).toBeVisible();
  // Within the visit: without a worker nothing but the browser itself keeps the code of pages.
  await page.getByRole('link', { name: 'المحفوظات' }).first().click();
  const saved = page.getByRole('region', { name: 'المقالات', exact: true }).getByRole('link').first();
  await expect(saved).toContainText('قناة السويس');
  await loseNetwork(context);
  await saved.click();
  await expect(page).toHaveURL(/suez-canal/);
  await expect(page.locator('[data-body] p').first()).toBeVisible();
});
