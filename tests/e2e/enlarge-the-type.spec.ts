import { shiftsOf } from '../support/shifts.ts';
import { expect, hydrated, longArticle, open, test } from '../support/test.ts';

const bodySize = (page: import('@playwright/test').Page) =>
  page.locator('#p1').evaluate((paragraph) => Number.parseFloat(getComputedStyle(paragraph).fontSize));

test('makes the text larger and smaller in nine steps, and stops at the ends', async ({ page }) => {
  await open(page, longArticle);
  const larger = page.getByRole('button', { name: 'كبّر الخط' });
  const smaller = page.getByRole('button', { name: 'صغّر الخط' });
  const frame = await page.getByRole('navigation', { name: 'أقسام الصحيفة' }).boundingBox();
  const normal = await bodySize(page);

  const sizes = [normal];
  while ((await larger.getAttribute('aria-disabled')) !== 'true') {
    await larger.click();
    sizes.push(await bodySize(page));
  }
  await larger.click({ force: true });
  expect(await bodySize(page)).toBe(sizes.at(-1));
  expect((sizes.at(-1) ?? 0) / normal).toBeCloseTo(2, 1);
  expect(await page.getByRole('navigation', { name: 'أقسام الصحيفة' }).boundingBox()).toEqual(frame);

  const down = [await bodySize(page)];
  while ((await smaller.getAttribute('aria-disabled')) !== 'true') {
    await smaller.click();
    down.push(await bodySize(page));
  }
  expect(down).toHaveLength(9);
  expect((down.at(-1) ?? 0) / normal).toBeCloseTo(0.8, 1);
});

test('announces the size to screen readers', async ({ page }) => {
  await open(page, longArticle);
  await page.getByRole('button', { name: 'كبّر الخط' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'حجم الخط' })).toHaveText(
    'حجم الخط: الدرجة 5 من 9',
  );
});

test('obeys the keys + and −, but not with Control', async ({ page }) => {
  await open(page, longArticle);
  const normal = await bodySize(page);
  await page.keyboard.press('+');
  expect(await bodySize(page)).toBeGreaterThan(normal);
  await page.keyboard.press('-');
  await page.keyboard.press('-');
  expect(await bodySize(page)).toBeLessThan(normal);
  await page.keyboard.press('+');
  await page.keyboard.press('Control+-');
  expect(await bodySize(page)).toBe(normal);
});

test('keeps the size after a reload, before the first paint and without a shift', async ({ page }) => {
  await open(page, longArticle);
  for (let step = 0; step < 3; step += 1) await page.getByRole('button', { name: 'كبّر الخط' }).click();
  const chosen = await bodySize(page);
  // The application never arrives: what is seen now was there before first paint.
  await page.route('**/assets/entry-browser*.js', (route) => route.abort());
  await page.reload();
  expect(await bodySize(page)).toBe(chosen);
  expect(await shiftsOf(page)).toBeLessThan(0.01);
});

test('leaves the line that is being read where it is', async ({ page }) => {
  await open(page, longArticle);
  await page.locator('#p4').evaluate((block) => block.scrollIntoView({ block: 'start' }));
  const top = async () => (await page.locator('#p4').boundingBox())?.y ?? Number.NaN;
  const before = await top();
  for (const key of ['+', '+', '+', '-']) await page.keyboard.press(key);
  expect(Math.abs((await top()) - before)).toBeLessThan(8);
});

test('shows the new size in another open tab', async ({ context }) => {
  const [first, second] = [await context.newPage(), await context.newPage()];
  await open(first, longArticle);
  await open(second, longArticle);
  const normal = await bodySize(second);
  await first.getByRole('button', { name: 'كبّر الخط' }).click();
  await expect.poll(() => bodySize(second)).toBeGreaterThan(normal);
});

test('works with storage blocked, for as long as the page lives, and says so', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: refuse });
    Object.defineProperty(window, 'sessionStorage', { get: refuse });
  });
  await open(page, longArticle);
  const normal = await bodySize(page);
  await page.getByRole('button', { name: 'كبّر الخط' }).click();
  await page.getByText('اظهر الملخص').click();
  expect(await bodySize(page)).toBeGreaterThan(normal);
  await expect(page.getByRole('status').getByText('لا يحفظ متصفحك اختيارك')).toBeVisible();
});

for (const path of [
  '/',
  longArticle,
  '/articles/arabic-type-on-screen/',
  '/articles/security-council-veto/',
  '/nowhere/',
]) {
  test(`nothing overflows at 320 px and the largest size on ${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.addInitScript(() =>
      localStorage.setItem('qari.display', '{"theme":"auto","typeStep":5,"language":null}'),
    );
    await page.goto(path);
    await hydrated(page);
    const details = page.getByText('اظهر الملخص');
    if (await details.isVisible()) await details.click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('main :is(h1,h2,h3,p,li,button,summary,figcaption,img)')]
        .filter(
          (element) => element.checkVisibility() && !element.closest('.visually-hidden, section[tabindex]'),
        )
        .filter((element) => {
          // What is drawn, not the box around it: a line's leading dot hangs outside on purpose and is clipped.
          const range = document.createRange();
          range.selectNodeContents(element);
          // Nothing is drawn of words that only a screen reader hears; they come last.
          const heard = element.querySelector(':scope > .visually-hidden');
          if (heard) range.setEndBefore(heard);
          const { left, right } =
            element.childNodes.length > 0 ? range.getBoundingClientRect() : element.getBoundingClientRect();
          return left < -1 || right > 321;
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    );
    expect(cut).toEqual([]);
  });
}

test('nothing overflows at 320 px where letters of the browser are twice as large', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.enable');
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  const paths = [
    '/',
    '/articles/arab-teams-world-cup/',
    '/search/?q=العالم',
    '/sections/economy/',
    '/archive/',
  ];
  for (const path of [...paths, '/saved/', '/about/', '/privacy/', '/nowhere/']) {
    await page.goto(path);
    await hydrated(page);
    const { letters, width } = await page.evaluate(() => ({
      letters: getComputedStyle(document.documentElement).fontSize,
      width: document.documentElement.scrollWidth,
    }));
    expect([path, letters, width]).toEqual([path, '32px', 320]);
    // A card lays its words below its picture, where beside it there was room for a letter or two.
    const narrowest = await page
      .locator('main :is(h2, h3):not(.visually-hidden, summary *)')
      .evaluateAll((headlines) =>
        Math.min(...headlines.filter((each) => each.checkVisibility()).map((each) => each.clientWidth), 320),
      );
    expect(narrowest, path).toBeGreaterThan(150);
  }
});

const longTexts: [what: string, selector: string, text: string][] = [
  ['a credit', 'figcaption [class*="credit"]', 'تصوير مراسل في الإسماعيلية '.repeat(5)],
  ['a name of sixty letters', '#contributors ~ ul a, header a[href*="contributors"]', 'مراسلون'.repeat(9)],
  ['a headline of sixty letters', 'h1', 'مراسلون'.repeat(9)],
  ['a section of sixty letters', 'header a[href*="sections"]', 'مراسلون'.repeat(9)],
];
for (const [what, selector, text] of longTexts) {
  test(`${what} that is longer than a line makes no page wider`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await open(page, longArticle);
    const elements = page.locator(selector);
    expect(await elements.count()).toBeGreaterThan(0);
    await elements.evaluateAll((all, long) => {
      for (const element of all) element.textContent = long;
    }, text);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}
