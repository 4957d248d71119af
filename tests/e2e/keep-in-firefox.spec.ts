import type { Browser } from 'puppeteer-core';
import { installedFirefox } from '../support/find-firefox.ts';
import { click, launchFirefox, openInFirefox } from '../support/firefox.ts';
import { type Deploys, serveDeploys } from '../support/serve-deploys.ts';
import { expect, longArticle, test } from '../support/test.ts';

// Firefox ESR with its own service worker, its own database and its own caches; the network is gone when the server is.
const reason = process.env.QARI_NO_FIREFOX || (installedFirefox() ? '' : 'no Firefox');
test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.skip(Boolean(reason), reason);

let site: Deploys;
let firefox: Browser;

test.beforeAll(async () => {
  site = await serveDeploys(4330);
  firefox = await launchFirefox({});
});

test.afterAll(async () => {
  await firefox?.close();
  site?.end();
});

test('Firefox saves an article, and reads it with its pictures when the paper is out of reach', async () => {
  const faults: string[] = [];
  const page = await openInFirefox(firefox, `${site.url}${longArticle}`, faults);
  const answers = () => page.waitForSelector('html[data-hydrated]:not([data-pending])');
  const text = (selector: string) =>
    page.$$eval(selector, (found) => found.map((each) => each.textContent).join());
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await click(page, 'button', 'احفظ');
  await page.waitForSelector('::-p-aria([name="محفوظ"][role="button"])');
  expect(faults).toEqual([]);

  await site.stop();
  await page.reload();
  await answers();
  expect(await text('h1')).toContain('قناة السويس');
  await expect
    .poll(() => page.$eval('main figure img', (image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(0);
  await expect.poll(() => text('section[aria-label="حال الاتصال"]')).toContain('تعذّر الوصول إلى الصحيفة');
  await page.goto(`${site.url}/saved/`);
  await answers();
  await expect.poll(() => text('[aria-labelledby="saved-list"] h3')).toContain('قناة السويس');

  await page.goto(`${site.url}/articles/not-opened-before/`);
  await answers();
  await expect.poll(() => text('main')).toContain('لم تصل الصفحة');

  await site.start();
  await page.goto(`${site.url}/saved/`);
  await answers();
  await page.waitForSelector('[aria-labelledby="saved-list"] h3');
  await click(page, 'button', 'امحُ المحفوظات وسجلّ القراءة');
  await click(page, 'button', 'امحُها');
  await expect.poll(() => page.$('[aria-labelledby="saved-list"] h3')).toBeNull();
  expect(await page.evaluate(() => caches.has('qari-saved'))).toBe(false);
  await page.close();
});
