import { expect, longArticle, open, test } from '../support/test.ts';

const canonical = 'https://qari.example/articles/suez-canal/';

test('offers plain links and copies the address', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'share', { value: undefined }));
  await open(page, longArticle);
  await page.getByText('مشاركة').click();
  for (const name of ['واتساب', 'إكس', 'تيليغرام', 'فيسبوك', 'البريد الإلكتروني']) {
    const href = await page.getByRole('link', { name }).getAttribute('href');
    expect(decodeURIComponent(href ?? '')).toContain(canonical);
  }
  await page.getByRole('button', { name: 'انسخ الرابط' }).click();
  await expect(page.getByRole('button', { name: 'نُسخ الرابط' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(canonical);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'واتساب' })).toBeHidden();
});

test('opens the sheet of the system where there is one', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'share', {
      value: async (data: ShareData) => Object.assign(window, { shared: data }),
    });
  });
  await open(page, longArticle);
  await page.getByText('مشاركة').click();
  expect(await page.evaluate(() => (window as unknown as { shared: ShareData }).shared)).toMatchObject({
    url: canonical,
  });
  await expect(page.getByRole('link', { name: 'واتساب' })).toBeHidden();
});

test('shows the address when copying is refused', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'share', { value: undefined });
    Object.defineProperty(Clipboard.prototype, 'writeText', {
      value: () => Promise.reject(new Error('refused')),
    });
  });
  await open(page, longArticle);
  await page.getByText('مشاركة').click();
  await page.getByRole('button', { name: 'انسخ الرابط' }).click();
  await expect(page.getByRole('textbox', { name: 'رابط المقال' })).toHaveValue(canonical);
});

test('has its links without JavaScript too', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto(longArticle);
  await page.getByText('مشاركة').click();
  await expect(page.getByRole('link', { name: 'واتساب' })).toBeVisible();
  await context.close();
});
