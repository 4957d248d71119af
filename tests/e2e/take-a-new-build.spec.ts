import { createServer } from 'node:http';
import type { Page } from '@playwright/test';
import { type Deploys, serveDeploys } from '../support/serve-deploys.ts';
import { expect, hydrated, longArticle, test } from '../support/test.ts';

test.use({ serviceWorkers: 'allow', baseURL: 'http://localhost:4326' });
test.describe.configure({ mode: 'serial' });

let site: Deploys;
test.beforeEach(async () => {
  site = await serveDeploys(4326);
});
test.afterEach(() => site.end());

const connection = (page: Page) => page.getByRole('region', { name: 'حال الاتصال' });
const entry = (page: Page) => page.locator('script[type=module][src]').getAttribute('src');

async function openTab(page: Page, path: string): Promise<void> {
  await page.addInitScript(() => {
    const loads = Number(sessionStorage.getItem('loads') ?? 0) + 1;
    sessionStorage.setItem('loads', String(loads));
  });
  await page.goto(path);
  await hydrated(page);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}
const loads = (page: Page) => page.evaluate(() => Number(sessionStorage.getItem('loads')));
/** The browser looks by itself at each navigation, and once a day; the test does not wait so long. */
const lookForUpdate = (page: Page) =>
  page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));

test('three tabs: one takes the new build, the others go on with the old until their next link', async ({
  page,
  context,
}) => {
  const [second, third] = [await context.newPage(), await context.newPage()];
  await openTab(page, longArticle);
  await openTab(second, '/');
  await openTab(third, '/about/');
  const before = await entry(page);
  site.deployAgain();
  await lookForUpdate(second);
  for (const tab of [page, second, third])
    await expect(connection(tab)).toContainText('وصلت نسخة أحدث من الصحيفة');

  await connection(page).getByRole('button', { name: 'حدّث الآن' }).click();
  await expect.poll(() => entry(page)).not.toBe(before);
  await hydrated(page);
  await expect(connection(page)).toHaveCount(0);
  await expect(connection(second)).toHaveCount(0);
  expect([await loads(page), await loads(second), await loads(third)]).toEqual([2, 1, 1]);

  // The old tab still gets code that the server no longer has.
  expect(await entry(second)).toBe(before);
  await second.getByRole('button', { name: 'العرض' }).click();
  await expect(second.getByRole('dialog')).toBeVisible();
  await second.keyboard.press('Escape');
  await second.getByRole('main').getByRole('article').first().getByRole('link').first().click();
  await expect(second).toHaveURL(/articles/);
  await hydrated(second);
  expect(await entry(second)).not.toBe(before);
  expect([await loads(second), await loads(third)]).toEqual([2, 1]);
  await page.waitForTimeout(1_000);
  expect([await loads(page), await loads(second), await loads(third)]).toEqual([2, 2, 1]);
});

/** Whether the worker that is at work was built together with this page. */
const isWorkerOfPage = (page: Page) =>
  page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready;
    const urls = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].map(({ src }) => src);
    const { port1, port2 } = new MessageChannel();
    active?.postMessage({ type: 'KNOWS_FILES', payload: { urls } }, [port2]);
    return new Promise((resolve) => {
      port1.onmessage = ({ data }) => resolve(data);
    });
  });

test('three tabs: one that is opened anew puts the new build to work, and the others do not keep it waiting', async ({
  page,
  context,
}) => {
  const others = [await context.newPage(), await context.newPage()];
  for (const tab of [page, ...others]) await openTab(tab, longArticle);
  site.deployAgain();
  await page.goto('/');
  await hydrated(page);
  await expect.poll(() => isWorkerOfPage(page)).toBe(true);
  for (const tab of others) {
    await expect(connection(tab)).toHaveCount(0);
    await tab.goto('/saved/');
    await hydrated(tab);
    expect(await isWorkerOfPage(tab)).toBe(true);
  }
});

test('the tab of the very first visit follows, too, when another tab takes the new build', async ({
  page,
  context,
}) => {
  await openTab(page, longArticle);
  const second = await context.newPage();
  await openTab(second, '/');
  const before = await entry(page);
  site.deployAgain();
  await lookForUpdate(second);
  for (const tab of [page, second]) await expect(connection(tab)).toContainText('وصلت نسخة أحدث من الصحيفة');
  await connection(second).getByRole('button', { name: 'حدّث الآن' }).click();
  await expect.poll(() => entry(second)).not.toBe(before);
  await expect(connection(page)).toHaveCount(0);
  await page.getByRole('navigation', { name: 'أقسام الصحيفة' }).getByRole('link').first().click();
  await expect(page).toHaveURL('/');
  await hydrated(page);
  expect(await entry(page)).not.toBe(before);
});

test('a tab two builds old is told of the new edition when its code is gone, not of its connection', async ({
  page,
  context,
}) => {
  await openTab(page, longArticle);
  const second = await context.newPage();
  await openTab(second, '/');
  const first = await entry(page);
  for (const _ of ['second', 'third']) {
    const before = await entry(second);
    site.deployAgain();
    await lookForUpdate(second);
    await connection(second).getByRole('button', { name: 'حدّث الآن' }).click();
    await expect.poll(() => entry(second)).not.toBe(before);
    await hydrated(second);
    await expect(connection(page)).toHaveCount(0);
  }
  expect([await entry(page), await loads(page)]).toEqual([first, 1]);
  await page.getByRole('button', { name: 'العرض' }).click();
  await expect(connection(page)).toContainText('وصلت نسخة أحدث من الصحيفة');
  await expect(page.getByText('تحقّق من اتصالك')).toHaveCount(0);
  await connection(page).getByRole('button', { name: 'حدّث الآن' }).click();
  await expect.poll(() => entry(page)).toBe(await entry(second));
  await hydrated(page);
  await page.getByRole('button', { name: 'العرض' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('a page that is loaded anew is of the new build, and says nothing', async ({ page }) => {
  await openTab(page, longArticle);
  const before = await entry(page);
  site.deployAgain();
  await page.reload();
  await hydrated(page);
  expect(await entry(page)).not.toBe(before);
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting === null))
    .toBe(true);
  await page.waitForTimeout(1_000);
  await expect(connection(page)).toHaveCount(0);
  expect(await loads(page)).toBe(2);
  await site.stop();
  await page.reload();
  await hydrated(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('قناة السويس');
});

test('a network that hangs keeps nobody waiting for what is kept', async ({ page }) => {
  await openTab(page, longArticle);
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open('qari-data-1')).keys()).length))
    .toBeGreaterThan(0);
  site.hang();
  await page.reload({ timeout: 20_000 });
  await hydrated(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('قناة السويس');
  site.goOn();
  await page.reload();
  await hydrated(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('قناة السويس');
});

test('a server that is out of order does not hide what is kept', async ({ page }) => {
  await openTab(page, longArticle);
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open('qari-data-1')).keys()).length))
    .toBeGreaterThan(0);
  await site.stop();
  const broken = createServer((_, response) => response.writeHead(503).end('out of order')).listen(4326);
  await page.reload();
  await hydrated(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('قناة السويس');
  await expect(connection(page)).toContainText('تعذّر الوصول إلى الصحيفة. حُفظت هذه الصفحة في');
  // What is not kept is told of by the paper, not in the words of its host.
  await page.goto('/articles/oud-history/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('لم تصل الصفحة');
  await new Promise((resolve) => broken.close(resolve));
});

test('a device that has a connection, but does not reach the paper, is told so until it does again', async ({
  page,
}) => {
  await openTab(page, longArticle);
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.open('qari-data-1')).keys()).length))
    .toBeGreaterThan(0);
  await expect(connection(page)).toHaveCount(0);
  await site.stop();
  await page.reload();
  await hydrated(page);
  expect(await page.evaluate(() => navigator.onLine)).toBe(true);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('قناة السويس');
  await expect(connection(page)).toContainText('تعذّر الوصول إلى الصحيفة. حُفظت هذه الصفحة في');
  await site.start();
  await expect(connection(page)).toHaveCount(0, { timeout: 30_000 });
});
