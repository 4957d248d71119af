import { readFileSync } from 'node:fs';
import { expect, open, seedArticle, test } from '../support/test.ts';

const article = JSON.parse(readFileSync('public/edition/articles/iraq-coalition-withdrawal.json', 'utf8'));

test.describe('reading the article that the project began with', () => {
  test('finds every element of the page', async ({ page }) => {
    await open(page, seedArticle);
    const story = page.getByRole('article').first();
    await expect(story.getByRole('heading', { level: 1 })).toHaveText(article.headline);
    await expect(story.getByText(article.description)).toBeVisible();
    await expect(story.getByText('23 يوليو/ تموز 2024', { exact: true })).toBeVisible();
    await expect(story.getByText(/17 محرم 1446/)).toBeVisible();
    await expect(story.getByText(/^قراءة /).first()).toBeVisible();
    await expect(story.getByRole('img', { name: article.image[0].alt })).toBeVisible();
    await expect(story.getByText(article.image[0].caption)).toBeVisible();
    await expect(story.getByRole('button', { name: 'استمع إلى الملخص' })).toBeVisible();
    await expect(story.getByText('اظهر الملخص')).toBeVisible();
    await expect(story.getByRole('group', { name: 'حجم الخط' })).toBeVisible();
    await expect(story.getByText('(رويترز)', { exact: true })).toBeVisible();
    await expect(story.getByRole('heading', { name: 'المساهمون' })).toBeVisible();
    await expect(story.getByText('قسم السياسة', { exact: true })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'اقرأ أيضاً' })).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'في القسم نفسه' })).toBeVisible();
  });

  test('shows every word of the body, also without JavaScript', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    await page.goto(seedArticle);
    for (const block of article.blocks) {
      const words = block.runs.map((run: { text: string }) => run.text).join('');
      await expect(page.locator(`[id="${block.id}"]`)).toHaveText(words);
    }
    await context.close();
  });

  for (const [width, height] of [
    [390, 844],
    [1280, 800],
  ] as const) {
    test(`has both summary buttons in the first view at ${width}x${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, seedArticle);
      for (const button of [
        page.getByRole('button', { name: 'استمع إلى الملخص' }),
        page.getByText('اظهر الملخص'),
      ]) {
        const box = await button.boundingBox();
        expect(box && box.y + box.height).toBeLessThanOrEqual(height);
      }
    });
  }

  test('tells search engines and other sites what it is', async ({ page }) => {
    await open(page, seedArticle);
    const canonical = 'https://qari.example/articles/iraq-coalition-withdrawal/';
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', canonical);
    await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', article.headline);
    const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
    expect(data['@context']).toBe('https://schema.org');
    const types = data['@graph'].map((node: { '@type': string }) => node['@type']);
    expect(types).toEqual(expect.arrayContaining(['NewsArticle', 'BreadcrumbList']));
    expect(data['@graph'][types.indexOf('NewsArticle')]).toMatchObject({
      headline: article.headline,
      datePublished: article.datePublished,
      inLanguage: 'ar',
      mainEntityOfPage: canonical,
    });
  });
});

test('punctuation and Latin words stand where Arabic puts them', async ({ page }) => {
  await open(page, '/articles/gps-how-it-works/');
  const headline = page.getByRole('heading', { level: 1 });
  await expect(headline).toHaveText(/^GPS/);
  // A headline that begins with a Latin word still begins at the right.
  const firstLetter = await headline.evaluate((element) => {
    const range = document.createRange();
    range.setStart(element.firstChild as Text, 0);
    range.setEnd(element.firstChild as Text, 1);
    return range.getBoundingClientRect().right;
  });
  const box = await headline.boundingBox();
  expect(firstLetter).toBeGreaterThan((box?.x ?? 0) + (box?.width ?? 0) - 80);
  await expect(page.locator('article bdi[lang=en][dir=ltr]').first()).toBeVisible();
});

test('an address with Arabic letters opens its article', async ({ page }) => {
  await open(page, `/articles/${encodeURIComponent('هلال-الشهر')}/`);
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /%D9%87%D9%84%D8%A7%D9%84/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
