import { rmSync } from 'node:fs';
import { buildArticle } from '../fixtures/build-article.ts';
import { writeEdition } from '../fixtures/write-edition.ts';
import { type ServedEdition, serveEdition } from '../support/serve-edition.ts';
import { expect, hydrated, open, test } from '../support/test.ts';

test.describe('the sample paper', () => {
  test('leads from the front page to a section, and from there to its stories', async ({ page }) => {
    await open(page, '/');
    await page.getByRole('main').getByRole('link', { name: 'المزيد من قسم علوم' }).click();
    await expect(page).toHaveURL('/sections/science/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('علوم');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page.getByRole('navigation', { name: 'أقسام الصحيفة' }).getByText('علوم')).toHaveAttribute(
      'aria-current',
      'page',
    );
    expect(await page.getByRole('main').getByRole('article').count()).toBeGreaterThanOrEqual(4);
  });

  test('leads from an article to its section, its topics and its makers', async ({ page }) => {
    await open(page, '/articles/ibn-al-haytham/');
    const ways = [
      ['علوم', '/sections/science/'],
      ['تاريخ العلوم', '/topics/history-of-science/'],
      ['قسم العلوم', '/contributors/science-desk/'],
    ] as const;
    for (const [name, path] of ways) {
      await page.getByRole('article').getByRole('link', { name, exact: true }).click();
      await expect(page).toHaveURL(path);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
      await expect(page.getByRole('link', { name: /ابن الهيثم/ })).toBeVisible();
      await page.goBack();
      await expect(page).toHaveURL('/articles/ibn-al-haytham/');
    }
  });

  test('shows the way back on every page below the front page', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(page, '/archive/2026-11-24/');
    const crumbs = page.getByRole('navigation', { name: 'مسار الصفحة' });
    await expect(crumbs.getByRole('listitem')).toHaveText([
      'الأولى',
      'الأرشيف',
      'نوفمبر/ تشرين الثاني 2026',
      'الثلاثاء 24 نوفمبر/ تشرين الثاني 2026',
    ]);
    // The space between two names, by what is drawn: each as wide as the others, however short a name is.
    const gaps = await crumbs.getByRole('listitem').evaluateAll((items) => {
      const boxes = items.map((item) => {
        const range = document.createRange();
        const words = document.createTreeWalker(item, NodeFilter.SHOW_TEXT).nextNode();
        if (words) range.selectNodeContents(words);
        return range.getBoundingClientRect();
      });
      return boxes.slice(1).map((box, index) => Math.round((boxes[index]?.left ?? 0) - box.right));
    });
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
    await crumbs.getByRole('link', { name: 'نوفمبر' }).click();
    await expect(page).toHaveURL('/archive/2026-11/');
  });

  test('offers a feed on the front page and on each list', async ({ page, request }) => {
    for (const path of ['/', '/sections/science/', '/topics/astronomy/', '/contributors/art-desk/']) {
      await page.goto(path);
      const href = await page.locator('link[type="application/rss+xml"]').getAttribute('href');
      const feed = await request.get(href ?? '');
      expect(feed.status()).toBe(200);
      expect(await feed.text()).toContain('<rss');
      await expect(page.getByRole('link', { name: 'خلاصة RSS' }).first()).toHaveAttribute('href', href ?? '');
    }
  });

  test('tells what it is and what it knows of a reader', async ({ page }) => {
    await open(page, '/');
    await page.getByRole('contentinfo').getByRole('link', { name: 'الخصوصية' }).click();
    await expect(page.getByText('لا شيء يغادر هذا الجهاز.')).toBeVisible();
    await page.getByRole('contentinfo').getByRole('link', { name: 'عن الصحيفة' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('عن قارئ');
    await expect(page.getByRole('main').getByRole('link', { name: 'رياضة' })).toBeVisible();
  });

  test('plays a summary from a card', async ({ page }) => {
    await open(page, '/sections/science/');
    const [first] = await page.getByRole('button', { name: /^استمع إلى الملخص ?: / }).all();
    await first?.click();
    await expect(page.getByRole('region', { name: 'مشغّل الاستماع' })).toContainText('الملخص');
    await expect(page).toHaveURL('/sections/science/');
  });

  test('plays the briefing, headline by headline', async ({ page }) => {
    await open(page, '/');
    await page.getByRole('button', { name: 'استمع إلى الموجز' }).click();
    await expect(page.getByRole('region', { name: 'مشغّل الاستماع' })).toContainText('الموضوع 1 من 8');
  });

  test('says so when the briefing does not arrive, and plays it at the next try', async ({ page }) => {
    await page.route('**/edition/briefing.json', (route) => route.abort());
    await open(page, '/');
    const button = page.getByRole('button', { name: 'استمع إلى الموجز' });
    await button.click();
    await expect(page.getByRole('alert')).toContainText('تعذّر تحميل الموجز');
    await page.unroute('**/edition/briefing.json');
    await button.click();
    await expect(page.getByRole('region', { name: 'مشغّل الاستماع' })).toBeVisible();
  });

  test('of a wrong address suggests the article that was meant, also after hydration of 404.html', async ({
    page,
  }) => {
    const response = await page.goto(`/articles/${encodeURIComponent('خرائط-الادريسي')}/`);
    expect(response?.status()).toBe(404);
    await hydrated(page);
    await expect(page.getByRole('region', { name: 'لعلّك تقصد' }).getByRole('link').first()).toHaveAttribute(
      'href',
      `/articles/${encodeURIComponent('خرائط-الإدريسي')}/`,
    );
    await page.goto('/nowhere/suez-cana/');
    await hydrated(page);
    await expect(page.getByRole('heading', { name: 'لعلّك تقصد' })).toBeVisible();
    await page.getByRole('region', { name: 'لعلّك تقصد' }).getByRole('link').first().click();
    await expect(page).toHaveURL('/articles/suez-canal/');
  });

  test('of an address that is like none shows the newest, also without JavaScript', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('http://localhost:4319/zzz/');
    await expect(page.getByRole('heading', { name: 'أحدث المقالات' })).toBeVisible();
    await context.close();
  });
});

test.describe('a paper with a long archive', () => {
  test.describe.configure({ mode: 'serial' });
  const count = 70;
  let folder = '';
  let site: ServedEdition;

  test.beforeAll(async () => {
    test.setTimeout(180_000);
    const articles = Array.from({ length: count }, (_, index) => {
      const {
        audio: _a,
        image: _i,
        blocks,
        ...article
      } = buildArticle({
        id: `story-${String(index + 1).padStart(2, '0')}`,
        headline: `الخبر رقم ${index + 1}`,
        alternativeHeadline: `الخبر رقم ${index + 1}`,
        datePublished: new Date(Date.UTC(2024, 6, 1, index * 7)).toISOString(),
        dateModified: '2024-09-01T10:00:00Z',
        related: [],
        author: [{ id: 'layla', name: 'ليلى حدّاد' }],
      });
      return { ...article, blocks: blocks.filter(({ type }) => type === 'paragraph' || type === 'heading') };
    });
    folder = writeEdition(articles);
    site = await serveEdition(folder, 4327);
  });
  test.afterAll(() => {
    site?.end();
    rmSync(folder, { recursive: true, force: true });
  });
  // The watch on foreign requests knows the address of the sample paper only.
  test.use({ baseURL: 'http://localhost:4327' });

  test('brings older stories below the newer ones, and has them still after a story was read', async ({
    page,
  }) => {
    await open(page, '/sections/economy/');
    const stories = page.getByRole('main').getByRole('article');
    await expect(stories).toHaveCount(22);
    const older = page.getByRole('link', { name: 'مقالات أقدم' });
    await older.click();
    await expect(stories).toHaveCount(34);
    await expect(stories.nth(22).getByRole('link')).toBeFocused();
    await expect(page.getByRole('status').filter({ hasText: 'أُضيف 12 مقالاً' })).toHaveCount(1);
    await expect(page).toHaveURL('/sections/economy/');
    await stories.nth(30).getByRole('link').click();
    await expect(page).toHaveURL(/story-40/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('الخبر رقم 40');
    await page.goBack();
    await expect(stories).toHaveCount(34);
    await expect(stories.nth(30).getByRole('link')).toBeFocused();
    for (let more = 34; more < count; more += 12) await older.click();
    await expect(stories).toHaveCount(count);
    await expect(older).toHaveCount(0);
  });

  test('says so when older stories do not arrive, and the link still leads to them', async ({ page }) => {
    await page.route('**/edition/sections/economy/*.json', (route) => route.abort());
    await open(page, '/sections/economy/');
    const older = page.getByRole('link', { name: 'مقالات أقدم' });
    await older.click();
    await expect(page.getByRole('alert')).toContainText('تعذّر تحميل المقالات الأقدم');
    await page.unroute('**/edition/sections/economy/*.json');
    await older.click();
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(34);
  });

  test('can be read from end to end without JavaScript', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${site.url}/contributors/layla/`);
    const seen = new Set<string>();
    for (;;) {
      for (const title of await page
        .getByRole('main')
        .getByRole('article')
        .getByRole('link')
        .allTextContents())
        seen.add(title);
      const older = page.getByRole('link', { name: 'مقالات أقدم' });
      if ((await older.count()) === 0) break;
      // The whole of it: what is read while it arrives lacks its last stories.
      await Promise.all([page.waitForEvent('load'), older.click()]);
    }
    expect(seen.size).toBe(count);
    await expect(page).toHaveURL(/contributors\/layla\/1\/$/);
    await page.getByRole('link', { name: 'مقالات أحدث' }).click();
    await expect(page).toHaveURL(/contributors\/layla\/2\/$/);
    await context.close();
  });

  test('has no list file over 24 stories or 30 kB', async ({ request }) => {
    for (const path of ['sections/economy', 'sections/economy/1', 'contributors/layla', 'archive/index']) {
      const body = await (await request.get(`/edition/${path}.json`)).body();
      expect(body.length).toBeLessThan(30_000);
      const page = JSON.parse(body.toString());
      expect((page.stories ?? page.days).length).toBeLessThanOrEqual(24);
    }
  });

  test('of a page number that is not there says so', async ({ page }) => {
    expect((await page.goto('/sections/economy/99/'))?.status()).toBe(404);
    await open(page, '/sections/economy/');
    await page.evaluate(() => history.pushState(null, '', '/sections/economy/abc/'));
    await page.goBack();
    await page.goForward();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('لا صفحة هنا');
  });
});
