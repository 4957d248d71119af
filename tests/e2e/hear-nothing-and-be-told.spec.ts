import type { Page } from '@playwright/test';
import { fakeSpeech, spoken } from '../support/fake-speech.ts';
import { openOutDock } from '../support/open-out-dock.ts';
import { expect, open, seedArticle, test } from '../support/test.ts';

const dockOf = (page: Page) => page.getByRole('region', { name: 'مشغّل الاستماع' });
const listen = (page: Page) => page.getByRole('button', { name: 'استمع إلى الملخص' }).click();

test('a device without voices says so, with the steps of this system', async ({ page }) => {
  await open(page, seedArticle);
  expect(await page.evaluate(() => speechSynthesis.getVoices().length)).toBe(0);
  await listen(page);
  const alert = dockOf(page).getByRole('alert');
  await expect(alert).toContainText('لا صوت على هذا الجهاز يقرأ اللغة العربية.', { timeout: 15_000 });
  await expect(alert).toContainText(/لإضافة صوت/);
  await dockOf(page).getByRole('button', { name: 'أغلق مشغّل الاستماع' }).click();
  await expect(page.getByRole('button', { name: 'استمع إلى الملخص' })).toBeFocused();
});

for (const [userAgent, words] of [
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile Safari/604.1',
    'المحتوى المنطوق',
  ],
  [
    'Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36',
    'تحويل النص إلى كلام',
  ],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36', 'الوقت واللغة'],
] as const) {
  test(`the steps are those of ${/\(([^;)]+)/.exec(userAgent)?.[1]}`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ userAgent, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'userAgentData', { value: undefined }),
    );
    await fakeSpeech(page, 'english-only');
    await open(page, seedArticle);
    await listen(page);
    await expect(dockOf(page).getByRole('alert')).toContainText(words, { timeout: 15_000 });
    expect(await spoken(page)).toEqual([]);
    await context.close();
  });
}

test('an English voice never reads Arabic', async ({ page }) => {
  await fakeSpeech(page, 'english-only');
  await open(page, seedArticle);
  await listen(page);
  await expect(dockOf(page).getByRole('alert')).toContainText('لا صوت على هذا الجهاز', { timeout: 15_000 });
  expect(await spoken(page)).toEqual([]);
});

test('a list of voices that comes late is waited for', async ({ page }) => {
  await fakeSpeech(page, 'late-voices');
  await open(page, seedArticle);
  await listen(page);
  await expect.poll(() => spoken(page), { timeout: 15_000 }).not.toEqual([]);
  expect((await spoken(page)).every(({ lang }) => lang === 'ar-SA')).toBe(true);
});

for (const behaviour of ['silent', 'throws'] as const) {
  test(`an engine that ${behaviour === 'silent' ? 'never begins' : 'throws'} is given up, and can be tried again`, async ({
    page,
  }) => {
    await fakeSpeech(page, behaviour);
    await open(page, seedArticle);
    await listen(page);
    await expect(dockOf(page).getByRole('alert')).toContainText('توقّف الصوت', { timeout: 20_000 });
    if (behaviour === 'silent') {
      const said = await spoken(page);
      expect(said).toHaveLength(2);
      expect(said[0]).toEqual(said[1]);
    }
    await dockOf(page).getByRole('button', { name: 'حاول مرة أخرى' }).click();
    await expect(dockOf(page)).toHaveAttribute('data-status', /preparing|failed/);
    await dockOf(page).getByRole('button', { name: 'أغلق مشغّل الاستماع' }).click();
    await expect(dockOf(page)).toBeHidden();
  });
}

test('an engine that begins and never ends does not hold the controls', async ({ page }) => {
  await fakeSpeech(page, 'endless');
  await open(page, seedArticle);
  await listen(page);
  await expect(dockOf(page)).toHaveAttribute('data-status', 'speaking');
  await openOutDock(page);
  await dockOf(page).getByRole('button', { name: 'الجملة التالية' }).click();
  await expect(dockOf(page).getByText(/^الجملة 2/)).toBeVisible();
  await dockOf(page).getByRole('button', { name: 'أوقف مؤقتاً' }).click();
  await expect(dockOf(page)).toHaveAttribute('data-status', 'paused');
});

test('an engine that lies about words still reads to the end', async ({ page }) => {
  await fakeSpeech(page, 'lies-about-words');
  await open(page, seedArticle);
  await listen(page);
  await expect(dockOf(page).getByRole('button', { name: 'أعد من البداية' })).toBeVisible({ timeout: 15_000 });
  expect((await spoken(page)).length).toBe(4);
});

test('a browser that refuses to begin by itself offers the button that begins', async ({ page }) => {
  await fakeSpeech(page, 'refuses');
  await open(page, seedArticle);
  await listen(page);
  await expect(dockOf(page).getByRole('alert')).toContainText('لم يسمح المتصفح', { timeout: 15_000 });
  await expect(dockOf(page).getByRole('button', { name: 'ابدأ الاستماع' })).toBeVisible();
});

test('the dock never covers the end of the page', async ({ page }) => {
  await fakeSpeech(page, 'endless');
  await open(page, seedArticle);
  await listen(page);
  await expect(dockOf(page)).toBeVisible();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const end = await page.getByRole('contentinfo').boundingBox();
  const dock = await dockOf(page).boundingBox();
  expect((end?.y ?? 0) + (end?.height ?? 0)).toBeLessThanOrEqual((dock?.y ?? 0) + 1);
});

test('the keyboard starts, moves, and closes', async ({ page }) => {
  await fakeSpeech(page, 'endless');
  await open(page, seedArticle);
  await page.keyboard.press('n');
  await expect(dockOf(page)).toHaveAttribute('data-status', 'speaking');
  await dockOf(page).getByRole('button', { name: 'أوقف مؤقتاً' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(dockOf(page).getByText(/^الجملة 2/)).toBeVisible();
  await page.keyboard.press('ArrowLeft');
  await expect(dockOf(page).getByText(/^الجملة 1/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dockOf(page)).toBeHidden();
});

for (const width of [320, 390, 1280]) {
  test(`a player that cannot be fetched is told inside the card at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.route('**/assets/start-listening*.js', (route) => route.abort());
    await open(page, seedArticle);
    await listen(page);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('تعذّر تحميل مشغّل الاستماع');
    const [message, card] = [
      await alert.boundingBox(),
      await page.locator('section:has(> div > details)').boundingBox(),
    ];
    expect(message?.x).toBeGreaterThanOrEqual(card?.x ?? 0);
    expect((message?.x ?? 0) + (message?.width ?? 0)).toBeLessThanOrEqual(
      (card?.x ?? 0) + (card?.width ?? 0),
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
}
