import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { holesOf } from '../support/holes.ts';
import { type ServedEdition, serveEdition } from '../support/serve-edition.ts';
import { smallTargets } from '../support/small-targets.ts';
import { expect, hydrated, longArticle, open, test } from '../support/test.ts';

const arabicLetters = /\p{Script=Arabic}/u;

/** The text of a page as it is read: without the names of languages, each in its own script. */
function textOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const body = document.body.cloneNode(true) as HTMLElement;
    for (const node of body.querySelectorAll('script, button[lang]')) node.remove();
    return `${document.title} ${body.textContent}`;
  });
}

async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}

function fontsRequestedBy(page: Page): string[] {
  const fonts: string[] = [];
  page.on('request', (request) => {
    const [, name] = /\/([^/]+)\.woff2$/.exec(request.url()) ?? [];
    if (name) fonts.push(name);
  });
  return fonts;
}

/** The digits of a text that are not Persian; an address keeps its own. */
const foreignDigits = (text: string) => text.replace(/https?:[^\s\u2069]+/gu, '').match(/[0-9٠-٩]+/gu);

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const papers = {
  english: {
    port: 4331,
    lang: 'en-GB',
    interfaceLanguage: 'en',
    dir: 'ltr',
    article: '/articles/leap-years/',
    show: 'Show summary',
    hide: 'Hide summary',
    pages: ['/', '/sections/history/', '/topics/calendars/', '/archive/', '/archive/2026-11-12/', '/about/'],
  },
  persian: {
    port: 4332,
    lang: 'fa',
    interfaceLanguage: 'fa',
    dir: 'rtl',
    article: `/articles/${encodeURIComponent('تقویم-خورشیدی')}/`,
    show: 'نمایش چکیده',
    hide: 'پنهان کردن چکیده',
    pages: [
      '/',
      `/sections/${encodeURIComponent('تاریخ')}/`,
      `/topics/${encodeURIComponent('آب')}/`,
      '/archive/',
      '/archive/2026-11-17/',
      '/about/',
    ],
  },
} as const;

for (const [name, paper] of Object.entries(papers)) {
  test.describe(`the ${name} paper`, () => {
    test.describe.configure({ mode: 'serial' });
    test.use({ baseURL: `http://localhost:${paper.port}` });
    let served: ServedEdition | undefined;
    test.beforeAll(async () => {
      test.setTimeout(180_000);
      served = await serveEdition(`tests/fixtures/editions/${name}`, paper.port);
    });
    test.afterAll(() => served?.end());

    for (const path of [...paper.pages, paper.article]) {
      test(`${decodeURIComponent(path)} has its language and direction, fits a narrow phone and every reader`, async ({
        page,
      }) => {
        await page.setViewportSize({ width: 320, height: 640 });
        await open(page, path);
        await expect(page.locator('html')).toHaveAttribute('lang', paper.interfaceLanguage);
        await expect(page.locator('html')).toHaveAttribute('dir', paper.dir);
        expect(await overflow(page)).toBeLessThanOrEqual(0);
        expect(await smallTargets(page)).toEqual([]);
        expect(await axeFindings(page)).toEqual([]);
      });
    }

    test('opens and closes the summary', async ({ page }) => {
      await open(page, paper.article);
      const points = page.locator('details').filter({ hasText: paper.show }).locator('li');
      await expect(points.first()).toBeHidden();
      await page.getByText(paper.show).click();
      await expect(points.first()).toBeVisible();
      await page.getByText(paper.hide).click();
      await expect(points.first()).toBeHidden();
    });

    test('leaves no hole on the front page', async ({ page }) => {
      for (const width of [1280, 768]) {
        await page.setViewportSize({ width, height: 844 });
        await open(page, '/');
        expect(await holesOf(page), `${width} px`).toEqual([]);
      }
    });

    if (name === 'english') provesEnglish();
    else provesPersian();
  });
}

function provesEnglish(): void {
  const { article, pages } = papers.english;

  test('is English without an Arabic letter or an Arabic font', async ({ page }) => {
    const fonts = fontsRequestedBy(page);
    for (const path of [...pages, article]) {
      await open(page, path);
      await page.evaluate(() => document.fonts.ready);
      expect(await textOf(page), path).not.toMatch(arabicLetters);
    }
    expect(fonts.filter((font) => font.includes('latin'))).not.toEqual([]);
    expect(fonts.filter((font) => font.includes('arabic'))).toEqual([]);
  });

  test('preloads the Latin parts of its fonts', async ({ page }) => {
    await open(page, article);
    const preloaded = await page
      .locator('link[rel=preload][as=font]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-1) ?? ''));
    expect(preloaded.map((file) => file.replace(/-\w{8}-.*$/, '')).sort()).toEqual([
      'display-latin',
      'interface-latin',
      // Digits that came late would break lines anew.
      'text-digits',
      'text-latin',
    ]);
  });

  test('has its masthead from left to right: date, then tools; front page, then sections', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, '/');
    const leftOf = async (text: string) =>
      (await page.getByText(text, { exact: true }).first().boundingBox())?.x;
    const date = await leftOf('Friday, 20 November 2026');
    const tools = (await page.getByRole('banner').getByRole('button').first().boundingBox())?.x;
    expect(Number(date)).toBeLessThan(Number(tools));
    const places = await page
      .getByRole('navigation', { name: 'Sections' })
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().x));
    expect(places).toHaveLength(5);
    expect(places).toEqual(places.toSorted((one, other) => one - other));
  });

  test('prints English dates and counts', async ({ page }) => {
    await open(page, article);
    await expect(page.getByText('20 November 2026').first()).toBeVisible();
    await expect(page.getByText('minute read').first()).toBeVisible();
    await open(page, '/archive/');
    await expect(page.getByRole('heading', { name: 'Calendar of November 2026' })).toBeVisible();
    await expect(page.getByText('4 stories')).toBeVisible();
  });

  test('lists the story of which no date is known last, and tells none on its page or in what is found', async ({
    page,
  }) => {
    const madeUp = /NaN|Invalid|1970|null/;
    await open(page, '/sections/everyday/');
    const stories = page.getByRole('main').getByRole('article');
    await expect(stories).toHaveCount(2);
    await expect(stories.first().locator('time')).toHaveText('29 October 2026');
    await expect(stories.last().locator('time')).toHaveCount(0);
    await stories.last().getByRole('link').click();
    await expect(page).toHaveURL(/bread/);
    await expect(page.locator('#dateline')).toContainText('minute read');
    await expect(page.locator('#dateline time')).toHaveCount(0);
    expect(await textOf(page)).not.toMatch(madeUp);
    await open(page, page.url());
    await expect(page.locator('#dateline time')).toHaveCount(0);
    expect(await page.locator('head').innerHTML()).not.toMatch(/datePublished|published_time/);
    await open(page, '/search/?q=bread&sort=date');
    const found = page.getByRole('main').getByRole('article').filter({ hasText: 'bread' });
    await expect(found.last()).toBeVisible();
    await expect(found.last().locator('time')).toHaveCount(0);
  });
}

function provesPersian(): void {
  const { article, pages } = papers.persian;

  test('prints Solar Hijri dates and counts in Persian digits, and no other digits, before React and after', async ({
    page,
    request,
  }) => {
    for (const path of [...pages, article]) {
      const before = (await (await request.get(path)).text()).replace(
        /<(script|style)[\s\S]*?<\/\1>|<[^>]+>/g,
        ' ',
      );
      expect(foreignDigits(before), path).toBeNull();
      await open(page, path);
      expect(foreignDigits(await textOf(page)), path).toBeNull();
    }
    await open(page, article);
    await expect(page.getByText('۲۹ آبان ۱۴۰۵').first()).toBeVisible();
    await expect(page.getByText('دقیقه').first()).toHaveText(/[۰-۹]/u);
  });

  test('numbers the items of a list in Persian digits', async ({ page }) => {
    await open(page, `/articles/${encodeURIComponent('رنگین-کمان')}/`);
    await expect(page.getByRole('article').locator('ol').first()).toHaveCSS('list-style-type', 'persian');
  });

  test('has an archive of Gregorian months that gives the Solar Hijri day beside each day', async ({
    page,
  }) => {
    await open(page, '/archive/');
    await expect(page.getByRole('heading', { name: 'تقویم نوامبر ۲۰۲۶' })).toContainText('آبان – آذر ۱۴۰۵');
    const day = page.getByRole('link', { name: /^سه‌شنبه ۲۶ آبان ۱۴۰۵/u }).first();
    await expect(day).toHaveText(/۱۷\s*۲۶/u);
    await day.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('سه‌شنبه ۲۶ آبان ۱۴۰۵');
  });

  test('writes ک and ی in its interface, drawn from one font file for each family', async ({ page }) => {
    const fonts = fontsRequestedBy(page);
    await open(page, article);
    await page.evaluate(() => document.fonts.ready);
    expect(await textOf(page)).not.toMatch(/[كي]/u);
    const arabic = fonts.filter((font) => font.includes('arabic'));
    expect(arabic.map((font) => font.replace(/-\w{8}-.*$/, '')).sort()).toEqual([
      'display-arabic-whole',
      'interface-arabic-whole',
      'text-arabic-whole',
    ]);
  });
}

for (const [language, dir, words] of [
  ['fr', 'ltr', { show: 'Afficher le résumé', date: '2 novembre 2026', archive: 'Archives' }],
  ['fa', 'rtl', { show: 'نمایش چکیده', date: '۱۱ آبان ۱۴۰۵', archive: 'بایگانی' }],
  ['ur', 'rtl', { show: 'خلاصہ دکھائیں', date: '2 نومبر 2026', archive: 'آرکائیو' }],
] as const) {
  test(`a reader of the Arabic paper who chose ${language} has that interface around the Arabic article`, async ({
    page,
  }) => {
    const languages: string[] = [];
    page.on('request', (request) => {
      const [, file] = /\/assets\/(ar|en|fr|fa|ur)-[\w-]+\.js$/.exec(request.url()) ?? [];
      if (file) languages.push(file);
    });
    await page.addInitScript(
      (stored) => localStorage.setItem('qari.display', stored),
      JSON.stringify({ language }),
    );
    await page.goto(longArticle);
    await expect(page.locator('html')).toHaveAttribute('dir', dir);
    await hydrated(page);
    await expect(page.getByText(words.show)).toBeVisible();
    await expect(page.getByText(words.date).first()).toBeVisible();
    await expect(page.getByRole('banner').getByRole('link', { name: words.archive })).toBeAttached();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    const story = page.getByRole('article').first();
    await expect(story).toHaveAttribute('lang', 'ar');
    await expect(story).toHaveAttribute('dir', 'rtl');
    // The page was made in Arabic, so its words come too; nobody else's.
    expect([...new Set(languages)].toSorted()).toEqual(['ar', language].toSorted());
    expect(await axeFindings(page)).toEqual([]);
  });
}
