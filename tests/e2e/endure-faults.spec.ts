import type { Page } from '@playwright/test';
import { expect, hydrated, longArticle, open, test } from '../support/test.ts';

// What goes wrong around a page: the network, the device, the clock. Where each fault is tested: docs/faults.md.

const headline = (page: Page) => page.getByRole('heading', { level: 1 });
const firstStory = (page: Page) => page.getByRole('link', { name: /قناة السويس/ }).first();
const firstStoryOf = (page: Page) =>
  page.getByRole('navigation', { name: 'في القسم نفسه' }).getByRole('link').first();
/** The dates of a page, as they are printed and as React keeps them. */
const dates = (page: Page) => page.locator('time').allTextContents();

test('on a slow 3G network an article reads before its application has come, and answers when it has', async ({
  page,
  context,
}) => {
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 150_000,
    uploadThroughput: 150_000,
  });
  await page.goto(longArticle, { waitUntil: 'commit' });
  await expect(headline(page)).toBeVisible();
  await page.getByText('اظهر الملخص').click();
  await expect(page.locator('[data-spoken="abstract.0"]')).toBeVisible();
  expect(await page.locator('html').getAttribute('data-hydrated')).toBeNull();
  await page.getByRole('button', { name: 'كبّر الخط' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-type-step', '1', { timeout: 15_000 });
  await expect(page.locator('[data-spoken="abstract.0"]')).toBeVisible();
});

const stages: [name: string, lost: RegExp][] = [
  ['its code', /\/assets\/article-page-[\w-]+\.js/],
  ['its data', /\/edition\/articles\/suez-canal\.json/],
  ['what reads its data', /\/assets\/parsers-[\w-]+\.js/],
];
for (const [name, lost] of stages) {
  test(`a network lost before ${name} arrived is told, and a reload brings the page when it is back`, async ({
    page,
  }) => {
    await page.route(lost, (route) => route.abort('internetdisconnected'));
    await open(page, '/');
    await firstStory(page).click();
    await expect(headline(page)).toHaveText('لم تصل الصفحة');
    await expect(page).toHaveURL(longArticle);
    await expect(page.getByRole('button', { name: 'حاول مرة أخرى' })).toBeVisible();
    await page.unroute(lost);
    await page.reload();
    await expect(headline(page)).toContainText('قناة السويس');
  });
}

test('a page whose style is lost on the way is plainer, and reads; the next has its style', async ({
  page,
}) => {
  const style = /\/assets\/article-page-[\w-]+\.css/;
  const points = page.locator('[data-summary] ul');
  await page.route(style, (route) => route.abort());
  await open(page, '/');
  await firstStory(page).click();
  await expect(headline(page)).toContainText('قناة السويس');
  await page.getByText('اظهر الملخص').click();
  await expect(page.locator('[data-spoken="abstract.0"]')).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await expect(points).not.toHaveCSS('display', 'grid');
  await page.unroute(style);
  await firstStoryOf(page).click();
  await expect(headline(page)).not.toContainText(/السويس|خلل/);
  await expect(points).toHaveCSS('display', 'grid');
});

test('where a blocker lets no script through, an article reads, opens its summary, and leads on', async ({
  page,
}) => {
  await page.route('**/assets/*.js', (route) => route.abort('blockedbyclient'));
  await page.goto(longArticle);
  await expect(page.locator('[data-body] p').first()).toBeVisible();
  await page.getByText('اظهر الملخص').click();
  await expect(page.locator('[data-spoken="abstract.0"]')).toBeVisible();
  await firstStoryOf(page).click();
  await expect(page).not.toHaveURL(longArticle);
  await expect(headline(page)).toBeVisible();
});

test('a network that loses the very first file of code is asked again at the next press, which is not lost', async ({
  page,
}) => {
  let asked = 0;
  await page.route('**/assets/index-*.js', (route) => {
    asked += 1;
    return asked === 1 ? route.abort() : route.continue();
  });
  await page.goto('/articles/arabic-type-on-screen/');
  await expect.poll(() => asked).toBe(1);
  await page.getByRole('button', { name: 'كبّر الخط' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-type-step', '1');
  await expect(page.locator('html')).toHaveAttribute('data-hydrated', '');
  expect(asked).toBe(2);
});

test('a network that is slow and then loses the application is asked again at the next touch', async ({
  page,
}) => {
  let asked = 0;
  await page.route('**/assets/entry-browser*.js', async (route) => {
    asked += 1;
    await new Promise((resolve) => setTimeout(resolve, 500));
    await (asked === 1 ? route.abort() : route.continue());
  });
  const lost = page.waitForEvent('requestfailed');
  await page.goto(longArticle);
  await lost;
  await page.getByRole('button', { name: 'كبّر الخط' }).click();
  await hydrated(page);
  await expect(page.locator('html')).toHaveAttribute('data-type-step', '1');
  expect(asked).toBe(2);
});

for (const [name, answer] of [
  ['cannot be registered', 'rejects'],
  ['never answers', 'hangs'],
] as const) {
  test(`where the service worker ${name}, a reader reads, saves and goes on`, async ({ page }) => {
    await page.addInitScript((kind) => {
      ServiceWorkerContainer.prototype.register = () =>
        kind === 'rejects' ? Promise.reject(new TypeError('broken')) : new Promise(() => {});
    }, answer);
    await open(page, longArticle);
    await page.getByRole('button', { name: 'احفظ', exact: true }).click();
    await expect(page.getByRole('button', { name: 'محفوظ', exact: true })).toBeVisible();
    await firstStoryOf(page).click();
    await expect(headline(page)).not.toContainText(/السويس|خلل/);
  });
}

test('a network lost before the pictures arrived leaves the words, and the pictures say what they show', async ({
  page,
}) => {
  await page.route('**/media/**', (route) => route.abort());
  await open(page, longArticle);
  const picture = page.locator('main figure img').first();
  await expect(picture).toHaveAttribute('alt', /./);
  const { width, height } = (await picture.boundingBox()) ?? { width: 0, height: 0 };
  expect([width > 200, height > 100]).toEqual([true, true]);
  await expect(page.locator('[data-body] p').first()).toBeVisible();
  await firstStoryOf(page).click();
  await expect(headline(page)).not.toContainText('السويس');
});

test('without its fonts a page reads in those of the device, at once, and nothing overflows', async ({
  page,
}) => {
  await page.route('**/*.woff2', (route) => route.abort());
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, longArticle);
  await expect(headline(page)).toBeVisible();
  const drawn = await page.locator('#p1').evaluate((paragraph) => paragraph.getBoundingClientRect().height);
  expect(drawn).toBeGreaterThan(40);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  const families = () =>
    [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
  expect((await page.evaluate(families)).filter((family) => !family.includes('Fallback'))).toEqual([]);
});

for (const years of [-1, 1]) {
  test(`a clock that is a year ${years < 0 ? 'behind' : 'ahead'} changes no date, and nothing that was kept`, async ({
    page,
  }) => {
    await open(page, longArticle);
    const printed = await dates(page);
    expect(printed.length).toBeGreaterThan(2);
    const now = new Date();
    await page.clock.setFixedTime(now.setUTCFullYear(now.getUTCFullYear() + years));
    await page.getByRole('button', { name: 'احفظ', exact: true }).click();
    await expect(page.getByRole('button', { name: 'محفوظ', exact: true })).toBeVisible();
    await open(page, longArticle);
    expect(await dates(page)).toEqual(printed);
    await expect(page.getByRole('button', { name: 'محفوظ', exact: true })).toBeVisible();
    await page.goto('/saved/');
    await hydrated(page);
    await expect(
      page.getByRole('region', { name: 'المقالات', exact: true }).getByRole('link').first(),
    ).toContainText('السويس');
    await expect(page.getByRole('main')).not.toContainText(/NaN|Invalid|undefined/);
  });
}

test('in any time zone the dates are those of the paper', async ({ browser, baseURL }) => {
  const seen: string[][] = [];
  for (const timezoneId of ['Asia/Riyadh', 'Pacific/Kiritimati', 'Asia/Kathmandu', 'America/St_Johns']) {
    const context = await browser.newContext({
      baseURL: baseURL ?? '',
      locale: 'ar',
      timezoneId,
      serviceWorkers: 'block',
    });
    const page = await context.newPage();
    await open(page, longArticle);
    seen.push(await dates(page));
    await context.close();
  }
  expect(seen[0]?.length).toBeGreaterThan(2);
  for (const others of seen) expect(others).toEqual(seen[0]);
});

test('a browser that knows no Arabic dates, and cannot tell sentences, reads and listens', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const { DateTimeFormat, NumberFormat } = Intl;
    const english = <Format extends typeof DateTimeFormat | typeof NumberFormat>(format: Format) =>
      new Proxy(format, {
        construct: (target, [, options]) => Reflect.construct(target, ['en', options]),
      });
    Object.assign(Intl, { DateTimeFormat: english(DateTimeFormat), NumberFormat: english(NumberFormat) });
    Reflect.deleteProperty(Intl, 'Segmenter');
    Reflect.deleteProperty(Intl, 'ListFormat');
  });
  await open(page, longArticle);
  await expect(page.getByRole('main')).not.toContainText(/NaN|Invalid|undefined/);
  await page.getByRole('button', { name: 'استمع إلى الملخص' }).click();
  await expect(page.getByRole('region', { name: 'مشغّل الاستماع' })).toBeVisible();
  await page.getByText('استشهاد', { exact: true }).click();
  await firstStoryOf(page).click();
  await expect(headline(page)).not.toContainText(/السويس|خلل/);
});
