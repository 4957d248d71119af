import type { Page } from '@playwright/test';
import { fakeSpeech, spoken } from '../support/fake-speech.ts';
import { expect, longArticle, open, test } from '../support/test.ts';

// A double: what is looked at here is where reading begins, not what it sounds like.
const dockOf = (page: Page) => page.getByRole('region', { name: 'مشغّل الاستماع' });
const whole = (page: Page) => page.getByRole('button', { name: 'استمع إلى المقال' });
const texts = async (page: Page) => (await spoken(page)).map(({ text }) => text);
const highlighted = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map((range) => range.toString()).join(''));
const blockText = (page: Page, id: string) => page.locator(`[data-spoken="${id}"]`).textContent();

test('hears the article from its headline on, each sentence marked where it stands', async ({ page }) => {
  await fakeSpeech(page, 'reads');
  await open(page, longArticle);
  await whole(page).click();
  const headline = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await expect.poll(() => highlighted(page)).toBe(headline.replace(/\s+/g, ' '));
  await expect.poll(async () => (await texts(page)).length).toBeGreaterThan(3);
  const standfirst = (await page.locator('[data-spoken="description"]').textContent()) ?? '';
  expect(standfirst.startsWith((await texts(page))[1] ?? '-')).toBe(true);
  await expect(page.getByRole('button', { name: 'أوقف الاستماع' })).toBeVisible();
});

test('in the middle of the text the key n begins at the paragraph in view', async ({ page }) => {
  await fakeSpeech(page, 'lingers');
  await open(page, longArticle);
  await page.waitForTimeout(800);
  const paragraph = page.locator('[data-body] p[data-spoken]').nth(4);
  await paragraph.evaluate((element) => scrollTo(0, element.getBoundingClientRect().top + scrollY - 60));
  await page.keyboard.press('n');
  const shown = (await paragraph.textContent()) ?? '';
  await expect.poll(async () => shown.startsWith((await texts(page))[0] ?? '-')).toBe(true);
});

test('a reader who turns back in the text is offered to hear it from there', async ({ page }) => {
  await fakeSpeech(page, 'lingers');
  await open(page, longArticle);
  await page.waitForTimeout(1000);
  await page.mouse.wheel(0, 2600);
  await page.waitForTimeout(300);
  const offer = page.getByRole('button', { name: 'استمع من هنا' });
  await expect(offer).toHaveCount(0);
  await page.mouse.wheel(0, -300);
  await offer.click();
  await expect(dockOf(page)).toBeVisible();
  const [first = ''] = await texts(page);
  expect(first).not.toBe(await page.getByRole('heading', { level: 1 }).textContent());
  await expect(offer).toHaveCount(0);
});

test('a double click on a sentence goes there; before anything is heard it only selects', async ({
  page,
}) => {
  await fakeSpeech(page, 'lingers');
  await open(page, longArticle);
  await page.waitForTimeout(800);
  const sentence = page.locator('[data-body] p[data-spoken]').nth(2);
  await sentence.dblclick({ position: { x: 200, y: 10 } });
  expect(await spoken(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await whole(page).click();
  await expect(dockOf(page)).toBeVisible();
  await sentence.dblclick({ position: { x: 200, y: 10 } });
  const shown = (await sentence.textContent()) ?? '';
  await expect.poll(async () => shown.includes((await texts(page)).at(-1) ?? '-')).toBe(true);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true });

  test('a tap on a sentence goes there', async ({ page }) => {
    await fakeSpeech(page, 'lingers');
    await open(page, longArticle);
    await whole(page).tap();
    await expect(dockOf(page)).toBeVisible();
    const sentence = page.locator('[data-body] p[data-spoken]').nth(1);
    await sentence.tap({ position: { x: 200, y: 12 } });
    const shown = (await sentence.textContent()) ?? '';
    await expect.poll(async () => shown.includes((await texts(page)).at(-1) ?? '-')).toBe(true);
  });
});

test('selected words can be heard from there on', async ({ page }) => {
  await fakeSpeech(page, 'lingers');
  await open(page, longArticle);
  await page.waitForTimeout(1500);
  const id = await page.locator('[data-body] p[data-spoken]').nth(3).getAttribute('data-spoken');
  await page.evaluate((wanted) => {
    const element = document.querySelector(`[data-spoken="${wanted}"]`);
    const range = document.createRange();
    if (element) range.selectNodeContents(element);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(range);
  }, id);
  await page.getByRole('toolbar').getByRole('button', { name: 'استمع من هنا' }).click();
  const shown = (await blockText(page, id ?? '')) ?? '';
  await expect.poll(async () => shown.startsWith((await texts(page))[0] ?? '-')).toBe(true);
});

test("what is read is the reader's choice, and is kept", async ({ page }) => {
  await fakeSpeech(page, 'lingers');
  await open(page, longArticle);
  await whole(page).click();
  await dockOf(page).getByRole('button', { name: 'خيارات الاستماع' }).click();
  const parts = dockOf(page).getByRole('group', { name: 'ما يُقرأ من المقال' });
  await parts.getByRole('checkbox', { name: 'العنوان' }).uncheck();
  const standfirst = (await page.locator('[data-spoken="description"]').textContent()) ?? '';
  await expect.poll(async () => standfirst.startsWith((await texts(page)).at(-1) ?? '-')).toBe(true);
  await parts.getByRole('checkbox', { name: 'المقدمة' }).uncheck();
  await parts.getByRole('checkbox', { name: 'النص' }).click({ force: true });
  await expect(parts.getByRole('checkbox', { name: 'النص' })).toBeChecked();
  await parts.getByRole('checkbox', { name: 'الملخص' }).check();
  await page.reload();
  await page.locator('html[data-hydrated]').waitFor();
  // Otherwise it begins where the reader is.
  await page.evaluate(() => scrollTo(0, 0));
  await whole(page).click();
  const summary = (await page.locator('[data-spoken="abstract.0"]').textContent()) ?? '';
  await expect.poll(async () => (await texts(page))[0]?.startsWith(summary.slice(0, 15))).toBe(true);
});

test('how far it was heard is where reading goes on at the next visit', async ({ page }) => {
  await fakeSpeech(page, 'reads');
  await open(page, longArticle);
  await page.waitForTimeout(800);
  await whole(page).click();
  const third = page.locator('[data-body] p[data-spoken]').nth(2);
  const id = (await third.getAttribute('id')) ?? '';
  const end = ((await third.textContent()) ?? '').slice(0, 20);
  await expect
    .poll(async () => (await texts(page)).some((text) => text.startsWith(end)), { timeout: 30_000 })
    .toBe(true);
  await dockOf(page).getByRole('button', { name: 'أوقف مؤقتاً' }).click();
  const kept = () => page.evaluate(() => localStorage.getItem('qari.positions') ?? '');
  expect(await kept()).toContain(id);
  // The page has scrolled after the voice, and the reader leaves it.
  await page.waitForTimeout(800);
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  expect(await kept()).toContain(id);
});

test('the page follows the voice, and leaves a reader alone who has scrolled away', async ({ page }) => {
  await fakeSpeech(page, 'reads');
  await open(page, longArticle);
  await page.waitForTimeout(800);
  await whole(page).click();
  await expect.poll(() => page.evaluate(() => scrollY), { timeout: 30_000 }).toBeGreaterThan(150);
  await page.mouse.wheel(0, 3000);
  await page.waitForTimeout(1200);
  const before = await page.evaluate(() => scrollY);
  await page.waitForTimeout(2500);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test('in the largest type the sentence, not its paragraph, is in view, also when the dock has been opened', async ({
  page,
}) => {
  await fakeSpeech(page, 'lingers');
  await open(page, longArticle);
  for (let step = 0; step < 8; step += 1)
    await page.getByRole('button', { name: 'كبّر الخط' }).click({ force: true });
  await whole(page).click();
  const dock = dockOf(page);
  const seen = async () => {
    const top = (await dock.boundingBox())?.y ?? 0;
    const line = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('spoken') ?? [])] as Range[];
      const { top: from, height } = range?.getBoundingClientRect() ?? { top: -1, height: 0 };
      return { from, to: from + Math.min(height, 90) };
    });
    return line.from >= 0 && line.to <= top + 1;
  };
  for (let sentence = 0; sentence < 9; sentence += 1) {
    await dock.getByRole('button', { name: 'الجملة التالية' }).click();
    await expect.poll(seen).toBe(true);
  }
  await dock.getByRole('button', { name: 'خيارات الاستماع' }).click();
  await expect(dock.getByRole('slider', { name: 'الموضع' })).toBeVisible();
  await expect.poll(seen).toBe(true);
});

test('the key m goes to the player from anywhere in the text', async ({ page }) => {
  await fakeSpeech(page, 'lingers');
  await open(page, longArticle);
  await page.keyboard.press('n');
  await expect(dockOf(page)).toBeVisible();
  await page.keyboard.press('m');
  await expect(dockOf(page).getByRole('button', { name: 'أوقف مؤقتاً' })).toBeFocused();
});

test('foreign words are said by a voice of their language, where there is one', async ({ page }) => {
  await fakeSpeech(page, 'reads');
  await open(page, '/articles/arabic-type-on-screen/');
  await whole(page).click();
  await dockOf(page).getByRole('button', { name: 'خيارات الاستماع' }).click();
  await expect
    .poll(async () => (await spoken(page)).some(({ lang }) => lang.startsWith('en')), { timeout: 40_000 })
    .toBe(true);
  const english = (await spoken(page)).filter(({ lang }) => lang.startsWith('en'));
  expect(english.every(({ text }) => /[A-Za-z]/.test(text) && !/[\u0621-\u064A]/.test(text))).toBe(true);
});

test('the mark stays on the sentence while the reader hides tashkeel and changes digits', async ({
  page,
}) => {
  await fakeSpeech(page, 'lingers');
  await open(page, longArticle);
  await page.getByRole('button', { name: 'استمع إلى المقال' }).click();
  await expect.poll(() => highlighted(page)).toContain('193');
  await page.evaluate(() => {
    localStorage.setItem('qari.display', '{"tashkeel":false,"numerals":"arab","textDigits":true}');
    dispatchEvent(
      new StorageEvent('storage', { key: 'qari.display', newValue: localStorage.getItem('qari.display') }),
    );
  });
  await expect.poll(() => highlighted(page)).toContain('١٩٣');
});

test('what the dock opens follows its button, and Escape gives the focus back to it', async ({ page }) => {
  await fakeSpeech(page, 'lingers');
  await open(page, longArticle);
  await page.getByRole('button', { name: 'استمع إلى المقال' }).click();
  const dock = page.getByRole('region', { name: 'مشغّل الاستماع' });
  const options = dock.getByRole('button', { name: 'خيارات الاستماع' });
  await options.focus();
  await page.keyboard.press('Enter');
  await expect(dock.getByRole('slider', { name: 'الموضع' })).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(dock.getByRole('slider', { name: 'الموضع' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(options).toBeFocused();
  await expect(options).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Escape');
  await expect(dock).toHaveCount(0);
});
