import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, hydrated, longArticle, open, test } from '../support/test.ts';

const button = (page: Page) => page.getByRole('button', { name: 'العرض', exact: true });
const panel = (page: Page) => page.getByRole('dialog', { name: 'إعدادات العرض' });
const group = (page: Page, name: string) => panel(page).getByRole('group', { name });
/** The choice answers in the next frame, the page in the one after. */
async function choose(page: Page, setting: string, choice: string) {
  await group(page, setting).getByRole('radio', { name: choice, exact: true }).check({ force: true });
  await page.evaluate(
    () =>
      new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(seen, 50)))),
  );
}
const kept = (page: Page) =>
  page.evaluate(() => JSON.parse(localStorage.getItem('qari.display') ?? 'null') as unknown);
const keep = (page: Page, settings: object) =>
  page.addInitScript((text) => localStorage.setItem('qari.display', text), JSON.stringify(settings));
const styleOf = (page: Page, selector: string, property: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
const body = '[data-body] p[data-spoken]';

const looks = [
  ['خط النص', 'مبسّط', 'font-family', /Qari Interface/],
  ['خط النص', 'خط الجهاز', 'font-family', /^system-ui/],
  ['تباعد الأسطر', 'متباعدة', 'line-height', /^43\.7/],
  ['تباعد الأسطر', 'متقاربة', 'line-height', /^32\.2/],
] as const;

for (const [setting, choice, property, expected] of looks) {
  test(`${setting}: ${choice} is seen at once, kept, and there at the first paint`, async ({ page }) => {
    await open(page, longArticle);
    await button(page).click();
    await choose(page, setting, choice);
    expect(await styleOf(page, body, property)).toMatch(expected);
    await page.route('**/assets/entry-browser*.js', (route) => route.abort());
    await page.reload();
    expect(await styleOf(page, body, property)).toMatch(expected);
  });
}

test('the column is narrow or wide as the reader likes', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, longArticle);
  const width = async () => Math.round((await page.locator(body).first().boundingBox())?.width ?? 0);
  expect(await width()).toBe(640);
  await button(page).click();
  await choose(page, 'عرض العمود', 'ضيّق');
  expect(await width()).toBe(496);
  await choose(page, 'عرض العمود', 'واسع');
  expect(await width()).toBeGreaterThan(700);
});

const dates = [
  ['الأرقام', 'مشرقية ١٢٣', '٢ نوفمبر/ تشرين الثاني ٢٠٢٦', { numerals: 'arab' }],
  ['أسماء الأشهر', 'تموز', '2 تشرين الثاني 2026', { months: 'syriac' }],
  ['أسماء الأشهر', 'جويلية', '2 نوفمبر 2026', { months: 'maghreb' }],
] as const;

for (const [setting, choice, date, settings] of dates) {
  test(`${setting}: ${choice} prints ${date}, next time without showing another first`, async ({ page }) => {
    await open(page, longArticle);
    const printed = page.locator('article header time').first();
    await button(page).click();
    await choose(page, setting, choice);
    await expect(printed).toHaveText(date);
    expect(await kept(page)).toEqual(settings);

    // The date of the edition is in the page, but never in sight.
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/assets/entry-browser*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.reload({ waitUntil: 'domcontentloaded' });
    await expect(printed).toHaveCSS('visibility', 'hidden');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    release();
    await hydrated(page);
    await expect(printed).toBeVisible();
    await expect(printed).toHaveText(date);
  });
}

test('what waits for the application shows by itself when that does not come', async ({ page }) => {
  await keep(page, { language: 'en' });
  await page.route('**/assets/entry-browser*.js', (route) => new Promise(() => void route));
  await page.goto(longArticle, { waitUntil: 'commit' });
  const tool = page.locator('[data-needs-script]').first();
  await expect(tool).toHaveCSS('visibility', 'hidden');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(tool).toHaveCSS('visibility', 'visible', { timeout: 5_000 });
});

test('the Hijri day goes, and is not there at the first paint', async ({ page }) => {
  await open(page, longArticle);
  const hijri = page.locator('article header').getByText(/هـ$/);
  await expect(hijri).toBeVisible();
  await button(page).click();
  await choose(page, 'التاريخ الهجري', 'مخفي');
  await expect(hijri).toBeHidden();
  await page.route('**/assets/entry-browser*.js', (route) => route.abort());
  await page.reload();
  await expect(hijri).toBeHidden();
});

const marks = /[\u064B-\u0652\u0670]/;
const articleText = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('main [data-text]')].map((one) => one.textContent).join('\n'),
  );

test('the text is read without tashkeel, from the first paint, and with it again', async ({ page }) => {
  await open(page, longArticle);
  const written = await articleText(page);
  expect(written).toMatch(marks);
  await button(page).click();
  await choose(page, 'التشكيل', 'مخفي');
  expect(await articleText(page)).not.toMatch(marks);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('كيلومترا اختصرت');

  await page.route('**/assets/entry-browser*.js', (route) => route.abort());
  await page.reload();
  expect(await articleText(page)).not.toMatch(marks);
  await page.unroute('**/assets/entry-browser*.js');
  await open(page, longArticle);
  expect(await articleText(page)).not.toMatch(marks);
  await button(page).click();
  await choose(page, 'التشكيل', 'ظاهر');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  expect(await articleText(page)).toBe(written);
});

test('the digits of the text follow only when that is chosen', async ({ page }) => {
  await open(page, longArticle);
  const headline = page.getByRole('heading', { level: 1 });
  await button(page).click();
  await choose(page, 'الأرقام', 'مشرقية ١٢٣');
  await expect(headline).toContainText('193');
  await choose(page, 'أرقام النصوص', 'تتبع اختيارك');
  await expect(headline).toContainText('١٩٣');
  await page.reload();
  await expect(headline).toContainText('١٩٣');
  await hydrated(page);
  await expect(headline).toContainText('١٩٣');
});

const everyPicture = (page: Page) => {
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'image' && !request.url().endsWith('favicon.svg'))
      requests.push(request.url());
  });
  return requests;
};

test('no picture is requested without pictures, on no page and at no time', async ({ page }) => {
  const requests = everyPicture(page);
  await keep(page, { pictures: false });
  const withVideo = `/articles/${encodeURIComponent('هلال-الشهر')}/`;
  for (const path of ['/', longArticle, withVideo, '/sections/science/']) {
    await open(page, path);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
  }
  await open(page, '/');
  await page
    .getByRole('link', { name: /قناة السويس/ })
    .first()
    .click();
  await expect(page).toHaveURL(longArticle);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitForLoadState('networkidle');
  expect(requests).toEqual([]);
});

test('with pictures the lead is requested once, and the video has its poster', async ({ page }) => {
  const requests = everyPicture(page);
  await open(page, longArticle);
  await page.waitForLoadState('networkidle');
  const leads = requests.filter((url) => url.includes('/suez-canal.svg'));
  expect(leads).toHaveLength(1);
  await open(page, `/articles/${encodeURIComponent('هلال-الشهر')}/`);
  await expect(page.locator('video')).toHaveAttribute('poster', /./);
});

test('one picture is shown when it is asked for, and tells in words what it is until then', async ({
  page,
}) => {
  const requests = everyPicture(page);
  await keep(page, { pictures: false });
  await open(page, longArticle);
  const lead = page.locator('figure').first();
  const alt = await lead.locator('p').textContent();
  expect(alt?.length).toBeGreaterThan(10);
  await page.waitForLoadState('networkidle');
  expect(await lead.locator('a button').count()).toBe(0);
  await lead.getByRole('button', { name: 'اعرض الصورة' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(lead.getByRole('img', { name: alt ?? '' })).toBeVisible();
  await expect.poll(() => requests.length).toBe(1);
});

test('nothing moves for a reader who wants no motion', async ({ page }) => {
  await open(page, longArticle);
  await button(page).click();
  await choose(page, 'الحركة', 'أقل ما يمكن');
  const longest = await page.evaluate(() =>
    Math.max(
      ...[...document.querySelectorAll('*')].flatMap((element) =>
        getComputedStyle(element)
          .transitionDuration.split(',')
          .map((time) => Number.parseFloat(time)),
      ),
    ),
  );
  expect(longest).toBeLessThan(0.001);
});

test('opens and closes with the keyboard and gives the focus back', async ({ page }) => {
  await open(page, longArticle);
  await button(page).focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(panel(page)).toBeHidden();
  await expect(button(page)).toBeFocused();
  await page.keyboard.press('d');
  await expect(panel(page)).toBeVisible();
  await page.getByRole('button', { name: 'أغلق إعدادات العرض' }).click();
  await expect(panel(page)).toBeHidden();
  await expect(button(page)).toBeFocused();
});

test('the arrow keys go through the choices', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page, longArticle);
  await page.keyboard.press('d');
  await group(page, 'المظهر').getByRole('radio', { name: 'تلقائي' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'sepia');
});

test('a reset can be taken back, also after the panel was closed', async ({ page }) => {
  await keep(page, { theme: 'black', typeStep: 2, tashkeel: false });
  await open(page, longArticle);
  await button(page).click();
  await panel(page).getByRole('button', { name: 'أعد الإعدادات الأصلية' }).click();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  expect(await kept(page)).toEqual({});
  await page.keyboard.press('Escape');
  await button(page).click();
  await panel(page).getByRole('button', { name: 'تراجع: استعد إعداداتي' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'black');
  expect(await kept(page)).toEqual({ theme: 'black', typeStep: 2, tashkeel: false });
});

test('another tab follows', async ({ page, context }) => {
  await open(page, longArticle);
  const other = await context.newPage();
  await open(other, '/');
  await button(page).click();
  await choose(page, 'الأرقام', 'مشرقية ١٢٣');
  await choose(page, 'المظهر', 'أسود');
  await expect(other.locator('html')).toHaveAttribute('data-theme', 'black');
  await expect(other.locator('main time').first()).toHaveText(/[٠-٩]/);
});

test('works where storage is blocked, for this visit, and says so', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    }),
  );
  await open(page, '/');
  await button(page).click();
  await choose(page, 'المظهر', 'أسود');
  await expect(panel(page).getByText('لا يحفظ متصفحك اختيارك')).toBeVisible();
  await page.keyboard.press('Escape');
  await page
    .getByRole('link', { name: /قناة السويس/ })
    .first()
    .click();
  await expect(page).toHaveURL(longArticle);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'black');
});

test('the line that is read stays where it is while settings change', async ({ page }) => {
  await open(page, longArticle);
  const paragraph = page.locator(body).nth(6);
  await paragraph.evaluate((element) => scrollBy(0, element.getBoundingClientRect().top));
  const top = async () => Math.round((await paragraph.boundingBox())?.y ?? Number.NaN);
  const before = await top();
  await page.keyboard.press('d');
  for (const [setting, choice] of [
    ['تباعد الأسطر', 'متباعدة'],
    ['الصور', 'بلا صور، توفيراً للبيانات'],
    ['التشكيل', 'مخفي'],
  ] as const) {
    await choose(page, setting, choice);
    expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
  }
});

test('says so when the panel cannot be fetched', async ({ page }) => {
  await open(page, longArticle);
  await page.route('**/assets/display-panel*.js', (route) => route.abort());
  await button(page).click();
  const told = page.getByRole('status').filter({ hasText: 'تعذّر تحميل إعدادات العرض' });
  await expect(told).toBeInViewport();
  expect((await told.boundingBox())?.width).toBeGreaterThan(200);
});

test('says so in the panel when a language cannot be fetched', async ({ page }) => {
  await open(page, longArticle);
  await button(page).click();
  await expect(panel(page)).toBeVisible();
  await page.route('**/assets/fr-*.js', (route) => route.abort());
  // It stays unchecked: the page keeps its language.
  await group(page, 'لغة الواجهة')
    .getByRole('radio', { name: 'Français', exact: true })
    .click({ force: true });
  const told = panel(page).getByRole('status').filter({ hasText: 'تعذّر تحميل اللغة' });
  await expect(told).toBeInViewport();
  expect((await told.boundingBox())?.width).toBeGreaterThan(200);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
});

test('the panel says what it did where screen readers hear it', async ({ page }) => {
  await open(page, longArticle);
  await button(page).click();
  await panel(page).getByRole('button', { name: 'كبّر الخط' }).click();
  const told = panel(page).getByRole('status').filter({ hasText: 'حجم الخط' });
  await expect(told).toHaveText('حجم الخط: الدرجة 5 من 9');
});

test('counts follow the numerals of the reader, also under English words', async ({ page }) => {
  await keep(page, { numerals: 'arab' });
  await open(page, '/archive/');
  await expect(page.getByText('١٢ مقالاً').first()).toBeVisible();
  await keep(page, { numerals: 'arab', language: 'en' });
  await open(page, '/archive/');
  await expect(page.getByText('١٢ stories').first()).toBeVisible();
  await expect(page.getByText('November ٢٠٢٦').first()).toBeVisible();
});

test('a theme that was never one is mended when the application has come', async ({ page }) => {
  await keep(page, { theme: 'neon', face: 7 });
  await open(page, '/');
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
  await expect(page.locator('html')).not.toHaveAttribute('data-face');
});

test('nothing of the panel, the viewer or another language is in the first load', async ({ page }) => {
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname));
  await open(page, longArticle);
  await page.waitForLoadState('networkidle');
  expect(
    files.filter((file) => /display-panel|picture-viewer|shortcuts-sheet|\/(?:en|fr|fa|ur)-/.test(file)),
  ).toEqual([]);
  await button(page).click();
  await expect(panel(page)).toBeVisible();
  expect(files.some((file) => file.includes('display-panel'))).toBe(true);
});

test('the masthead has date and tools in one row at 360 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '/');
  const date = await page.locator('header time').first().boundingBox();
  const tool = await button(page).boundingBox();
  expect(date?.height).toBeLessThan(30);
  expect(
    Math.abs((date?.y ?? 0) + (date?.height ?? 0) / 2 - (tool?.y ?? 0) - (tool?.height ?? 0) / 2),
  ).toBeLessThan(4);
});

for (const theme of ['light', 'sepia', 'dark', 'black', 'contrast']) {
  for (const language of ['ar', 'en'] as const) {
    test(`axe finds nothing in the panel, ${theme}, in ${language}`, async ({ page }) => {
      await keep(page, { theme, ...(language === 'en' && { language }) });
      await open(page, longArticle);
      await page.keyboard.press('d');
      await expect(page.getByRole('dialog')).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`)).toEqual([]);
    });
  }
}
