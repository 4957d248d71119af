import { expect, open, test } from '../support/test.ts';

test('finds a day in the calendar, and goes on to the days before and after it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await open(page, '/');
  await page
    .getByRole('navigation', { name: 'أقسام الصحيفة' })
    .getByRole('link', { name: 'الأرشيف' })
    .click();
  await expect(page).toHaveURL('/archive/');
  const calendar = page.getByRole('region', { name: 'تقويم نوفمبر/ تشرين الثاني 2026' });
  await expect(calendar).toContainText('جمادى الأولى – جمادى الآخرة 1448 هـ');
  await calendar.getByRole('link', { name: 'الجمعة 20 نوفمبر/ تشرين الثاني 2026: مقال واحد' }).click();
  await expect(page).toHaveURL('/archive/2026-11-20/');
  await expect(page.getByRole('main').getByRole('link', { name: 'كم ساعة نهارك؟' })).toBeVisible();
  await expect(calendar.locator('[aria-current=page]')).toContainText('20');
  const days = page.getByRole('navigation', { name: 'أيام فيها مقالات' });
  await days.getByRole('link', { name: /18 نوفمبر/ }).click();
  await expect(page).toHaveURL('/archive/2026-11-18/');
  await days.getByRole('link', { name: /20 نوفمبر/ }).click();
  await expect(page).toHaveURL('/archive/2026-11-20/');
});

test('passes over months without a story', async ({ page }) => {
  await open(page, '/archive/2026-09/');
  await page.getByRole('link', { name: 'الشهر السابق' }).click();
  await expect(page).toHaveURL('/archive/2024-07/');
  await expect(page.getByRole('link', { name: 'الشهر السابق' })).toHaveCount(0);
  await page.getByRole('link', { name: 'الشهر التالي' }).click();
  await expect(page).toHaveURL('/archive/2026-09/');
});

test('begins the week where the region does: on Sunday in Saudi Arabia', async ({ page }) => {
  await open(page, '/archive/2026-11/');
  await expect(page.getByRole('columnheader').first()).toContainText('الأحد');
});

test('works by itself, without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}/archive/`);
  await page.getByRole('link', { name: 'يوليو/ تموز 2024' }).click();
  await page.getByRole('link', { name: 'الثلاثاء 23 يوليو/ تموز 2024', exact: true }).click();
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(1);
  await context.close();
});

test('of a day without news says that there is no page', async ({ page }) => {
  expect((await page.goto('/archive/2025-01-01/'))?.status()).toBe(404);
});
