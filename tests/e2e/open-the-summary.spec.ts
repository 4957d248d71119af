import { fakeSpeech } from '../support/fake-speech.ts';
import { holdApplication } from '../support/hold-application.ts';
import { expect, hydrated, open, seedArticle, test } from '../support/test.ts';

test('opens and closes the summary', async ({ page }) => {
  await open(page, seedArticle);
  const points = page.locator('[data-spoken^="abstract."]');
  await expect(points.first()).toBeHidden();
  await page.getByText('اظهر الملخص').click();
  await expect(points).toHaveCount(3);
  await expect(points.first()).toBeVisible();
  await page.getByText('اخفِ الملخص').click();
  await expect(points.first()).toBeHidden();
});

test('opens and closes the summary without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto(seedArticle);
  const point = page.locator('[data-spoken="abstract.0"]');
  await expect(point).toBeHidden();
  await page.getByText('اظهر الملخص').click();
  await expect(point).toBeVisible();
  await page.getByText('اخفِ الملخص').click();
  await expect(point).toBeHidden();
  // What cannot work without JavaScript is not offered.
  await expect(page.getByRole('group', { name: 'حجم الخط' })).toBeHidden();
  await expect(page.getByRole('button', { name: 'استمع إلى الملخص' })).toBeHidden();
  await context.close();
});

test('tells assistive technology whether the summary is open', async ({ page }) => {
  await open(page, seedArticle);
  const client = await page.context().newCDPSession(page);
  const isExpanded = async () => {
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const toggle = nodes.find(
      (node) => node.role?.value === 'DisclosureTriangle' && /الملخص/.test(String(node.name?.value)),
    );
    return toggle?.properties?.find(({ name }) => name === 'expanded')?.value.value;
  };
  expect(await isExpanded()).toBe(false);
  await page.getByText('اظهر الملخص').click();
  expect(await isExpanded()).toBe(true);
});

test('keeps the summary open across a type size, a reload and a way back', async ({ page }) => {
  await open(page, seedArticle);
  await page.getByText('اظهر الملخص').click();
  await page.getByRole('button', { name: 'كبّر الخط' }).click();
  const point = page.locator('[data-spoken="abstract.0"]');
  await expect(point).toBeVisible();
  await page.reload();
  await expect(point).toBeVisible();
  await page.getByRole('navigation', { name: 'في القسم نفسه' }).getByRole('link').first().click();
  await expect(page).not.toHaveURL(new RegExp(seedArticle));
  await expect(page.getByText('اظهر الملخص')).toBeVisible();
  await page.goBack();
  await expect(point).toBeVisible();
});

test('a summary left open is open from the first paint after a reload: nothing moves when React comes', async ({
  page,
}) => {
  await open(page, seedArticle);
  await page.getByText('اظهر الملخص').click();
  // Who reloads has seen it open.
  await expect(page.getByText('اخفِ الملخص')).toBeVisible();
  await page.route('**/assets/entry-browser*.js', (route) => route.abort());
  await page.reload();
  await expect(page.locator('[data-spoken="abstract.0"]')).toBeVisible();
});

test('what was pressed before React came is kept, open or closed', async ({ page }) => {
  const release = await holdApplication(page);
  await page.goto(seedArticle);
  await page.getByText('اظهر الملخص').click();
  release();
  await hydrated(page);
  const point = page.locator('[data-spoken="abstract.0"]');
  await page.reload();
  await expect(point).toBeVisible();
  await page.getByText('اخفِ الملخص').click();
  await hydrated(page);
  await expect(point).toBeHidden();
  await page.reload();
  await hydrated(page);
  await expect(point).toBeHidden();
});

test('opens when the reader begins to listen, so that the sentence can be followed', async ({ page }) => {
  await fakeSpeech(page, 'endless');
  await open(page, seedArticle);
  await page.getByRole('button', { name: 'استمع إلى الملخص' }).click();
  await expect(page.locator('[data-spoken="abstract.0"]')).toBeVisible();
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('spoken')?.size ?? 0)).toBe(1);
});

for (const language of ['ar', 'en'] as const) {
  for (const width of [320, 360, 390, 768, 900, 1280, 1920]) {
    test(`the card holds its buttons and points at ${width} px, in ${language}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.addInitScript(
        (stored) => localStorage.setItem('qari.display', stored),
        JSON.stringify({ theme: 'auto', typeStep: 0, language }),
      );
      await open(page, seedArticle);
      const toggle = page.getByText(language === 'ar' ? 'اظهر الملخص' : 'Show summary');
      await toggle.click();
      const card = page.locator('section:has(> div > details)');
      const out = await card.evaluate((section) => {
        const box = section.getBoundingClientRect();
        return [...section.querySelectorAll('button, summary, li')]
          .filter((part) => {
            const { left, right } = part.getBoundingClientRect();
            return left < box.left - 1 || right > box.right + 1;
          })
          .map((part) => part.outerHTML.slice(0, 80));
      });
      expect(out).toEqual([]);
    });
  }
}
