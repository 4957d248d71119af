import { expect, open, seedArticle, test } from '../support/test.ts';

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
