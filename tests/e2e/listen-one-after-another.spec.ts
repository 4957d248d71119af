import type { Page } from '@playwright/test';
import { fakeSpeech, spoken } from '../support/fake-speech.ts';
import { expect, longArticle, open, test } from '../support/test.ts';

const dockOf = (page: Page) => page.getByRole('region', { name: 'مشغّل الاستماع' });
const openList = async (page: Page) => {
  const options = dockOf(page).getByRole('button', { name: 'خيارات الاستماع' });
  if ((await options.getAttribute('aria-expanded')) === 'false') await options.click();
};
const titles = (page: Page) => dockOf(page).getByRole('list').last().locator('bdi').allTextContents();
const addFrom = (page: Page, story: number) =>
  page
    .getByRole('main')
    .getByRole('article')
    .nth(story)
    .getByRole('button', { name: /^أضف إلى قائمة الاستماع/ });
const keepDeviceVoice = (page: Page) =>
  page.addInitScript(() => localStorage.setItem('qari.listening', '{"prefersRecording":false}'));

test('the briefing reads title and summary of story after story, and can skip', async ({ page }) => {
  await keepDeviceVoice(page);
  await fakeSpeech(page, 'reads');
  await open(page, '/');
  await page.getByRole('button', { name: 'استمع إلى الموجز' }).click();
  const dock = dockOf(page);
  await expect(dock).toContainText('الموضوع 1 من 8');
  await openList(page);
  const order = await titles(page);
  expect(order).toHaveLength(8);
  await expect.poll(async () => (await spoken(page)).length).toBeGreaterThan(0);
  expect(order[0]).toContain((await spoken(page))[0]?.text.replace(/[:؟?]$/, '') ?? '-');
  await dock.getByRole('button', { name: 'الموضوع التالي' }).click();
  await expect(dock).toContainText('الموضوع 2 من 8');
  await dock.getByRole('button', { name: 'الموضوع السابق' }).click();
  await expect(dock).toContainText(/الموضوع [12] من 8/);
});

test('stories of any card go on the list, in the order that the reader wants, and stay for the next visit', async ({
  page,
}) => {
  await keepDeviceVoice(page);
  await fakeSpeech(page, 'lingers');
  await open(page, '/sections/science/');
  for (const story of [0, 1, 2]) {
    await addFrom(page, story).click();
    await expect(page.getByRole('status').filter({ hasText: 'أُضيف إلى قائمة الاستماع' })).not.toHaveCount(0);
    await expect(
      page
        .getByRole('main')
        .getByRole('article')
        .nth(story)
        .getByRole('button', { name: /^احذف من قائمة/ }),
    ).toBeVisible();
  }
  expect(await spoken(page)).toEqual([]);
  await expect(dockOf(page)).toHaveAttribute('data-status', 'paused');
  // What was only put on the list is not marked as if it were being read.
  expect(await page.evaluate(() => CSS.highlights.get('spoken')?.size ?? 0)).toBe(0);
  await openList(page);
  const [first = '', second = '', third = ''] = await titles(page);
  await dockOf(page)
    .getByRole('button', { name: `قدّم: ${third}` })
    .click();
  expect(await titles(page)).toEqual([first, third, second]);
  await dockOf(page)
    .getByRole('button', { name: `احذف: ${first}` })
    .click();
  expect(await titles(page)).toEqual([third, second]);
  await dockOf(page).getByRole('button', { name: 'تراجع' }).click();
  expect(await titles(page)).toEqual([first, third, second]);
  await dockOf(page)
    .getByRole('button', { name: `ابدأ بـ: ${third}` })
    .click();
  await expect.poll(async () => third.startsWith((await spoken(page)).at(-1)?.text ?? '-')).toBe(true);
  await dockOf(page).getByRole('button', { name: 'الجملة التالية' }).click();
  await expect.poll(async () => third.startsWith((await spoken(page)).at(-1)?.text ?? '-')).toBe(false);
  const heard = (await spoken(page)).at(-1)?.text;

  await open(page, '/');
  await page.getByRole('button', { name: 'تابع قائمة الاستماع' }).click();
  await expect(dockOf(page)).toContainText('الموضوع 2 من 3');
  await expect.poll(async () => (await spoken(page)).at(-1)?.text).toBe(heard);
  await openList(page);
  await dockOf(page).getByRole('button', { name: 'أفرغ القائمة' }).click();
  await expect(dockOf(page)).toContainText('القائمة فارغة');
  expect(await page.evaluate(() => localStorage.getItem('qari.list'))).toBe('');
  await dockOf(page).getByRole('button', { name: 'تراجع' }).click();
  expect(await titles(page)).toEqual([first, third, second]);
  await dockOf(page).getByRole('button', { name: 'شغّل', exact: true }).click();
  await expect.poll(async () => first.startsWith((await spoken(page)).at(-1)?.text ?? '-')).toBe(true);
});

test('falls silent at the end of the story when the sleep timer says so', async ({ page }) => {
  await keepDeviceVoice(page);
  await fakeSpeech(page, 'reads');
  await open(page, '/');
  await page.getByRole('button', { name: 'استمع إلى الموجز' }).click();
  await openList(page);
  await dockOf(page).getByRole('combobox', { name: 'مؤقّت النوم' }).selectOption('part');
  await expect(dockOf(page)).toHaveAttribute('data-status', 'paused', { timeout: 30_000 });
  await expect(dockOf(page)).toContainText('الموضوع 2 من 8');
  await expect(dockOf(page).getByRole('combobox', { name: 'مؤقّت النوم' })).toHaveValue('never');
});

test('falls silent when the minutes of the sleep timer are over, and keeps the place', async ({ page }) => {
  await page.clock.install();
  await fakeSpeech(page, 'lingers');
  await open(page, longArticle);
  await page.getByRole('button', { name: 'استمع إلى المقال' }).click();
  await openList(page);
  await dockOf(page).getByRole('combobox', { name: 'مؤقّت النوم' }).selectOption('10');
  await page.clock.fastForward('09:50');
  await expect(dockOf(page)).toHaveAttribute('data-status', /speaking|preparing/);
  const place = dockOf(page).getByText(/^الجملة \d/);
  await page.clock.fastForward('00:15');
  await expect(dockOf(page)).toHaveAttribute('data-status', 'paused');
  const before = await place.textContent();
  await page.clock.fastForward('01:00');
  await expect(place).toHaveText(before ?? '-');
  await expect(dockOf(page).getByRole('combobox', { name: 'مؤقّت النوم' })).toHaveValue('never');
});

test('one tab is heard at a time; another takes over when the reader says so', async ({ page, context }) => {
  await fakeSpeech(page, 'lingers');
  await open(page, '/articles/suez-canal/');
  await page.getByRole('button', { name: 'استمع إلى الملخص' }).click();
  await expect(dockOf(page)).toHaveAttribute('data-status', 'speaking');

  const other = await context.newPage();
  await fakeSpeech(other, 'lingers');
  await open(other, '/articles/arabic-type-on-screen/');
  await other.waitForTimeout(1_500);
  await other.evaluate(() => localStorage.setItem('qari.listening', '{"prefersRecording":false}'));
  await other.getByRole('button', { name: 'استمع إلى الملخص' }).click();
  await expect(dockOf(other).getByRole('alert')).toContainText('نافذة أخرى من الصحيفة تقرأ الآن');
  expect(await spoken(other)).toEqual([]);
  await dockOf(other).getByRole('button', { name: 'استمع هنا' }).click();
  await expect(dockOf(other)).toHaveAttribute('data-status', 'speaking');
  await expect(dockOf(page)).toHaveAttribute('data-status', 'paused');
});
