import { expect, hydrated, longArticle, open, test } from '../support/test.ts';

test('fetches only JSON for the next article, ahead of the click', async ({ page }) => {
  await open(page, '/');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  const link = page.getByRole('link', { name: /قناة السويس/ }).first();
  await link.scrollIntoViewIfNeeded();
  await expect.poll(() => requests).toContain('/edition/articles/suez-canal.json');
  const before = requests.filter((path) => path.endsWith('suez-canal.json')).length;
  await link.click();
  await expect(page).toHaveURL(longArticle);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('السويس');
  expect(requests.filter((path) => path.endsWith('suez-canal.json'))).toHaveLength(before);
  expect(requests.filter((path) => path.endsWith('.html') || path === longArticle)).toEqual([]);
});

test('moves the focus to the new headline, begins at its top and announces its title', async ({ page }) => {
  await open(page, '/');
  const link = page.getByRole('link', { name: /قناة السويس/ }).first();
  await link.scrollIntoViewIfNeeded();
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  await expect(page).toHaveTitle(/السويس.* \| قارئ/);
  await expect(page.getByRole('status').filter({ hasText: /السويس/ })).toHaveCount(1);
});

test('comes back to the place on the page where it was left', async ({ page }) => {
  await open(page, '/');
  const link = page.getByRole('link', { name: /قناة السويس/ }).first();
  await link.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  expect(place).toBeGreaterThan(100);
  await link.click();
  await expect(page).toHaveURL(longArticle);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
});

test('an address that leads nowhere says so, with status 404 and a way home', async ({ page }) => {
  const response = await page.goto('/nowhere/at/all');
  expect(response?.status()).toBe(404);
  await hydrated(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('لا صفحة هنا');
  await page.getByRole('main').getByRole('link', { name: 'إلى الصفحة الأولى' }).click();
  await expect(page).toHaveURL('/');
});

const target = '**/edition/articles/suez-canal.json';
const problems = [
  ['is missing', { status: 404, body: '' }, 'لا صفحة هنا'],
  [
    'is broken',
    { status: 200, contentType: 'application/json', body: '{"article": {' },
    'تعذّر عرض هذه الصفحة',
  ],
  [
    'is not an article',
    { status: 200, contentType: 'application/json', body: '{"article": {}}' },
    'تعذّر عرض هذه الصفحة',
  ],
  [
    // As the login page of a network.
    'comes as HTML',
    { status: 200, contentType: 'text/html', body: '<!doctype html>' },
    'لم تصل الصفحة',
  ],
  ['answers 500', { status: 500, body: 'oops' }, 'لم تصل الصفحة'],
] as const;

for (const [name, answer, title] of problems) {
  test(`an article whose file ${name} gets its error page, and nothing else breaks`, async ({ page }) => {
    await page.route(target, (route) => route.fulfill(answer));
    await open(page, '/');
    await page
      .getByRole('link', { name: /قناة السويس/ })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page).toHaveURL(longArticle);
    await page.getByRole('button', { name: 'العرض' }).click();
    await page.keyboard.press('Escape');
    await page.goBack();
    await expect(page.getByRole('link', { name: /قناة السويس/ }).first()).toBeVisible();
  });
}

test('trying again after a lost connection brings the article, with title, focus and announcement', async ({
  page,
}) => {
  await open(page, '/');
  await page.route(target, (route) => route.abort());
  await page
    .getByRole('link', { name: /قناة السويس/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('لم تصل الصفحة');
  await expect(page).toHaveTitle(/^لم تصل الصفحة/);
  const retry = page.getByRole('button', { name: 'حاول مرة أخرى' });
  await retry.focus();
  const failure = page.waitForEvent('requestfailed');
  await page.keyboard.press('Enter');
  await failure;
  // Whoever presses while it is tried asks for nothing more.
  await expect(retry).toHaveAttribute('aria-disabled', 'false');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('لم تصل الصفحة');
  await expect(retry).toBeFocused();
  await page.unroute(target);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('السويس');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle(/السويس/);
  await expect(page.getByRole('status').filter({ hasText: /السويس/ })).toHaveCount(1);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /suez-canal/);
});

test('the section of the article can be seen in the strip of a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '/articles/date-palm/');
  const current = await page.locator('nav [aria-current]').boundingBox();
  expect(current?.x).toBeGreaterThanOrEqual(0);
  expect((current?.x ?? 0) + (current?.width ?? 0)).toBeLessThanOrEqual(320);
});

test('a page that takes its time says so to screen readers', async ({ page }) => {
  await page.route(target, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2500));
    await route.continue();
  });
  await open(page, '/');
  await page
    .getByRole('link', { name: /قناة السويس/ })
    .first()
    .click();
  await expect(page.getByRole('status').filter({ hasText: 'جارٍ تحميل الصفحة' })).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('السويس');
});

test('every story of the front page is there when it is fetched ahead', async ({ page }) => {
  const answers: Record<string, number> = {};
  page.on('response', (response) => {
    const path = decodeURI(new URL(response.url()).pathname);
    if (path.startsWith('/edition/articles/')) answers[path] = response.status();
  });
  await open(page, '/');
  for (const link of await page.getByRole('main').getByRole('link').all())
    await link.scrollIntoViewIfNeeded();
  await expect.poll(() => Object.keys(answers).length).toBeGreaterThan(20);
  expect(new Set(Object.values(answers))).toEqual(new Set([200]));
  expect(Object.keys(answers)).toContain('/edition/articles/هلال-الشهر.json');
});

test('a page whose code does not arrive says so, and comes by itself with the network', async ({
  page,
  context,
}) => {
  await open(page, '/about/');
  await context.setOffline(true);
  await page.getByRole('navigation', { name: 'أقسام الصحيفة' }).getByRole('link', { name: 'ثقافة' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('لم تصل الصفحة');
  await context.setOffline(false);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('ثقافة');
});
