import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, hydrated, open, seedArticle, test } from '../support/test.ts';

const field = (page: Page) => page.getByRole('combobox', { name: 'ابحث في الصحيفة' });
const results = (page: Page) => page.getByRole('region', { name: 'النتائج' });
const found = (page: Page) => results(page).getByRole('article');
const query = (page: Page) => new URL(page.url()).searchParams.get('q');

async function search(page: Page, text: string): Promise<void> {
  await field(page).fill(text);
  await field(page).press('Enter');
}

test('the key / and the magnifier lead to the field, ready to type', async ({ page }) => {
  await open(page, seedArticle);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('');
  await page.keyboard.press('Escape');
  await page.goBack();
  await expect(page).toHaveURL(/articles/);
  await page.getByRole('banner').getByRole('link', { name: 'بحث' }).click();
  await expect(field(page)).toBeFocused();
});

test('the masthead stands in one line on a phone, in every language', async ({ page }) => {
  for (const language of ['ar', 'en', 'fr', 'fa', 'ur']) {
    await page.addInitScript(
      (stored) => localStorage.setItem('qari.display', stored),
      JSON.stringify({ language }),
    );
    await open(page, '/');
    const [date, tool] = await Promise.all([
      page.getByRole('banner').getByRole('time').boundingBox(),
      page.getByRole('banner').locator('a[href$="/search/"]').boundingBox(),
    ]);
    expect(
      Math.abs((date?.y ?? 0) + (date?.height ?? 0) / 2 - (tool?.y ?? 0) - (tool?.height ?? 0) / 2),
    ).toBeLessThan(4);
  }
});

test('suggestions are gone through by keyboard, and lead to what they name', async ({ page }) => {
  await open(page, '/search/');
  await field(page).pressSequentially('السويس', { delay: 30 });
  const option = page.getByRole('option').first();
  await expect(option).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(option).toBeHidden();
  await page.keyboard.press('ArrowDown');
  await expect(option).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/(?:articles|topics|sections|contributors)\//);
});

test('results are narrowed, ordered, shared, and found again on the way back', async ({ page, context }) => {
  await open(page, '/search/');
  await search(page, 'العالم');
  await expect(found(page).first()).toBeVisible();
  await expect(field(page)).toBeFocused();
  await expect(page).toHaveTitle(/العالم/);
  await expect(results(page).locator('mark').first()).toBeVisible();
  const all = await results(page).getByRole('status').first().textContent();

  await page.locator('summary', { hasText: 'التصفية' }).click();
  await page.getByLabel('القسم').selectOption('science');
  await expect(page).toHaveURL(/section=science/);
  await expect(results(page).getByRole('status').first()).not.toHaveText(all ?? '');
  await page.getByRole('link', { name: 'الأحدث' }).click();
  await expect(page).toHaveURL(/sort=date/);
  const days = () =>
    found(page)
      .locator('time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
  await expect
    .poll(async () => (await days()).toSorted().toReversed().join() === (await days()).join())
    .toBe(true);

  const other = await context.newPage();
  await open(other, page.url());
  await expect(other.getByRole('combobox')).toHaveValue('العالم');
  await expect(found(other)).toHaveCount((await days()).length);

  await page.goBack();
  await page.goBack();
  await expect(page).not.toHaveURL(/section|sort/);
  await expect(results(page).getByRole('status').first()).toHaveText(all ?? '');
  await page.goForward();
  await expect(page).toHaveURL(/section=science/);
});

test('the place in the results is kept on the way back from an article', async ({ page }) => {
  await open(page, '/search/?q=العالم');
  const link = found(page).nth(4).getByRole('link');
  await link.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  await link.click();
  await expect(page).toHaveURL(/\/articles\//);
  await page.goBack();
  await expect(found(page).nth(4)).toBeVisible();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before - 60);
});

test('an opened result marks what was looked for, its link is clean, and the marks can be taken away', async ({
  page,
}) => {
  await open(page, '/search/?q=العالم');
  await found(page).first().getByRole('link').click();
  const bar = page.getByRole('region', { name: 'أُبرزت كلمات البحث' });
  await expect(bar).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
  const marks = () => page.evaluate(() => CSS.highlights.get('found')?.size ?? 0);
  const count = await marks();
  expect(count).toBeGreaterThan(0);
  // Hidden tashkeel and other digits make the texts anew.
  await page.evaluate(() => {
    const body = document.querySelector('[data-body]');
    const walker = document.createTreeWalker(body as Element, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) text.replaceWith(new Text(text.data));
  });
  await expect.poll(marks).toBe(count);
  // The last line of the page can be read above it.
  const lastLine = page.locator('footer p').last();
  await page.keyboard.press('Control+End');
  await expect(async () => {
    const [line, over] = [await lastLine.boundingBox(), await bar.boundingBox()];
    expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThanOrEqual(over?.y ?? 0);
  }).toPass();
  await bar.getByRole('button').click();
  await expect(bar).toBeHidden();
  expect(await marks()).toBe(0);
  await page.reload();
  await hydrated(page);
  await page.waitForTimeout(1_500);
  await expect(bar).toBeHidden();
});

test('who finds nothing is told what to do', async ({ page }) => {
  await open(page, '/search/?q=زقزقةةة&section=science');
  await expect(page.getByRole('heading', { name: /لا شيء عن/ })).toBeVisible();
  await page.getByRole('link', { name: 'ابحث من دون تصفية' }).click();
  await expect(page).not.toHaveURL(/section/);
  await expect(results(page).getByRole('link', { name: 'الأرشيف' })).toBeVisible();
});

test('a mistyped word is asked about, and its results are one press away', async ({ page }) => {
  await open(page, '/search/?q=قناة السويص');
  const meant = results(page).getByRole('link', { name: /هل تقصد/ });
  await expect(meant).toContainText('السويس');
  await meant.click();
  expect(query(page)).toContain('السويس');
  await expect(found(page).first()).toContainText('السويس');
  await expect(meant).toHaveCount(0);
});

test('whatever is typed gets an answer and is never markup', async ({ page }) => {
  await open(page, '/search/');
  const hostile = [
    'ا'.repeat(10_000),
    '<img src=x onerror=alert(1)>',
    '(.*)+[\\',
    '😀🇸🇦',
    '\u202Eabc\u2066',
    '%E0%A4%A',
    'من على في',
    '؟!…',
  ];
  for (const text of hostile) {
    await search(page, text);
    await expect(results(page)).toHaveAttribute('aria-busy', 'false');
    await expect(results(page).getByRole('alert')).toHaveCount(0);
    expect(query(page)?.slice(0, 8)).toBe(text.slice(0, 8));
    await expect(page.locator('img[src="x"]')).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  }
});

test('recent searches stay on the device and go with one press', async ({ page }) => {
  await open(page, '/search/');
  for (const text of ['العالم', 'القهوة']) await search(page, text);
  await open(page, '/search/');
  const recent = page.getByRole('region', { name: 'عمليات بحثك الأخيرة' });
  await expect(recent.getByRole('link')).toHaveText(['القهوة', 'العالم']);
  await recent.getByRole('button', { name: /العالم/ }).click();
  await expect(recent.getByRole('link')).toHaveText(['القهوة']);
  await recent.getByRole('button', { name: 'امحُها كلها' }).click();
  await expect(recent).toBeHidden();
});

test('axe finds nothing on suggestions, results, and where nothing was found', async ({ page }) => {
  const violations = async () =>
    (await new AxeBuilder({ page }).analyze()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`,
    );
  await open(page, '/search/?q=العالم');
  await expect(found(page).first()).toBeVisible();
  await page.locator('summary', { hasText: 'التصفية' }).click();
  expect(await violations()).toEqual([]);
  await field(page).fill('السويس');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  expect(await violations()).toEqual([]);
  await open(page, '/search/?q=زقزقةةة');
  await expect(page.getByRole('heading', { name: /لا شيء عن/ })).toBeVisible();
  expect(await violations()).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what searching needs, and leads to the archive', async ({ page }) => {
    await page.goto('/search/?q=العالم');
    await expect(page.getByRole('search')).toBeVisible();
    await expect(page.locator('main noscript p').first()).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'الأرشيف' }).click();
    await expect(page).toHaveURL(/\/archive\//);
  });
});
