import { type Browser, chromium, type Page } from '@playwright/test';
import { openOutDock } from '../support/open-out-dock.ts';
import { type SpeechService, startSpeech } from '../support/speech.ts';
import { expect, open, seedArticle, test, watchContext } from '../support/test.ts';
import { inWholeBrowser } from '../support/whole-browser.ts';

test.use(inWholeBrowser);

// A real Arabic voice: espeak-ng through speech-dispatcher, in real time. One test after the other: one daemon.
const reason = process.env.QARI_NO_SPEECH;
test.describe.configure({ mode: 'serial', timeout: 180_000 });
test.skip(Boolean(reason), reason);

let speech: SpeechService;
let speaking: Browser;

test.beforeAll(async ({ launchOptions }) => {
  speech = startSpeech();
  speaking = await chromium.launch({
    executablePath: launchOptions.executablePath ?? '',
    args: [...(launchOptions.args ?? []), '--enable-speech-dispatcher'],
    env: { ...(process.env as Record<string, string>), ...speech.env },
  });
});

test.afterAll(async () => {
  await speaking?.close();
  speech?.stop();
});

let faults: string[] = [];

async function openWithVoice(baseURL = ''): Promise<Page> {
  const context = await speaking.newContext({ baseURL, locale: 'ar', viewport: { width: 390, height: 844 } });
  faults = await watchContext(context, baseURL);
  const page = await context.newPage();
  await open(page, seedArticle);
  await expect
    .poll(() => page.evaluate(() => speechSynthesis.getVoices().some(({ lang }) => lang.startsWith('ar'))), {
      timeout: 20_000,
    })
    .toBe(true);
  return page;
}

test.afterEach(() => expect(faults).toEqual([]));

const dockOf = (page: Page) => page.getByRole('region', { name: 'مشغّل الاستماع' });
const place = (page: Page) => dockOf(page).getByText(/^الجملة \d/);
const highlighted = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('spoken') ?? [])].map((range) => range.toString()).join(''));

test('hears the summary from start to end, with pause, next, previous and rate', async ({ baseURL }) => {
  const page = await openWithVoice(baseURL);
  const dock = dockOf(page);
  await page.getByText('اظهر الملخص').click();
  await page.getByRole('button', { name: 'استمع إلى الملخص' }).click();
  await expect(dock).toHaveAttribute('data-status', 'speaking');
  await expect(place(page)).toContainText('الجملة 1 من 4');
  const firstPoint = (await page.locator('[data-spoken="abstract.0"]').textContent()) ?? '';
  await expect.poll(async () => firstPoint.includes((await highlighted(page)) || '-')).toBe(true);

  await dock.getByRole('button', { name: 'أوقف مؤقتاً' }).click();
  await expect(dock).toHaveAttribute('data-status', 'paused');
  await page.waitForTimeout(1500);
  await expect(dock).toHaveAttribute('data-status', 'paused');
  expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
  await dock.getByRole('button', { name: 'شغّل', exact: true }).click();
  await expect(dock).toHaveAttribute('data-status', 'speaking');

  await openOutDock(page);
  await dock.getByRole('button', { name: 'الجملة التالية' }).click();
  await expect(place(page)).toContainText('الجملة 2 من 4');
  await expect(dock).toHaveAttribute('data-status', 'speaking');
  await dock.getByRole('button', { name: 'الجملة السابقة' }).click();
  await expect(place(page)).toContainText('الجملة 1 من 4');

  await dock.getByRole('combobox', { name: 'السرعة' }).selectOption('2');
  await expect(dock).toHaveAttribute('data-status', 'speaking');
  for (const sentence of [2, 3, 4]) {
    await expect(place(page)).toContainText(`الجملة ${sentence} من 4`, { timeout: 30_000 });
    await expect(dock).toHaveAttribute('data-status', 'speaking');
  }
  await expect(dock).toHaveAttribute('data-status', 'idle', { timeout: 30_000 });
  await expect(dock.getByRole('button', { name: 'أعد من البداية' })).toBeVisible();
  expect(await highlighted(page)).toBe('');
  await page.context().close();
});

test('goes on listening on the next page, and the dock says what is playing', async ({ baseURL }) => {
  const page = await openWithVoice(baseURL);
  await page.getByRole('button', { name: 'استمع إلى الملخص' }).click();
  await expect(dockOf(page)).toHaveAttribute('data-status', 'speaking');
  await page.getByRole('navigation', { name: 'في القسم نفسه' }).getByRole('link').first().click();
  await expect(page).not.toHaveURL(new RegExp(seedArticle));
  await expect(dockOf(page)).toHaveAttribute('data-status', 'speaking');
  await expect(dockOf(page).getByRole('link')).toContainText('بغداد');
  await dockOf(page).getByRole('button', { name: 'أغلق مشغّل الاستماع' }).click();
  await expect(dockOf(page)).toBeHidden();
  expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
  await page.context().close();
});

test('an utterance that begins and never ends is told, and said again when the sound is back', async ({
  baseURL,
}) => {
  const page = await openWithVoice(baseURL);
  const dock = dockOf(page);
  await page.getByRole('button', { name: 'استمع إلى الملخص' }).click();
  await expect(dock).toHaveAttribute('data-status', 'speaking');
  await openOutDock(page);
  await dock.getByRole('combobox', { name: 'السرعة' }).selectOption('2');
  // The shortest sentence: the watchdog's patience goes by its length.
  await dock.getByRole('button', { name: 'الجملة التالية' }).click();
  await expect(place(page)).toContainText('الجملة 2 من 4');
  await expect(dock).toHaveAttribute('data-status', 'speaking');
  speech.hang();
  await expect(dock.getByRole('alert')).toContainText('توقّف الصوت', { timeout: 60_000 });
  const stuckAt = (await place(page).textContent()) ?? '-';
  speech.recover();
  await dock.getByRole('button', { name: 'حاول مرة أخرى' }).click();
  await expect(dock).toHaveAttribute('data-status', 'speaking');
  await expect(place(page)).toHaveText(stuckAt);
  await page.context().close();
});

test('hears the whole article from its headline, skips three sentences, and goes on at the front page', async ({
  baseURL,
}) => {
  const page = await openWithVoice(baseURL);
  const dock = dockOf(page);
  await page.getByRole('button', { name: 'استمع إلى المقال' }).click();
  await expect(dock).toHaveAttribute('data-status', 'speaking');
  await expect(place(page)).toContainText(/^الجملة 1 /);
  const headline = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await expect.poll(async () => headline.includes((await highlighted(page)) || '-')).toBe(true);
  await openOutDock(page);
  for (const sentence of [2, 3, 4]) {
    await dock.getByRole('button', { name: 'الجملة التالية' }).click();
    await expect(place(page)).toContainText(new RegExp(`^الجملة ${sentence} `));
  }
  await expect(dock).toHaveAttribute('data-status', 'speaking');
  const before = Number((await place(page).textContent())?.match(/\d+/)?.[0]);
  await page.getByRole('banner').getByRole('link', { name: 'قارئ' }).click();
  await expect(page).toHaveURL(`${baseURL}/`);
  await expect(dock).toHaveAttribute('data-status', 'speaking');
  expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(true);
  // It is not only said to go on: the next sentence comes by itself.
  await expect(place(page)).toContainText(new RegExp(`^الجملة ${before + 1} `), { timeout: 40_000 });
  await page.context().close();
});

test('two tabs of one reader: the second is heard once they say so, and the first waits', async ({
  baseURL,
}) => {
  const first = await openWithVoice(baseURL);
  const second = await first.context().newPage();
  await open(second, '/articles/suez-canal/');
  const listen = (page: Page) => page.getByRole('button', { name: 'استمع إلى الملخص' }).click();
  await first.bringToFront();
  await listen(first);
  await expect(dockOf(first)).toHaveAttribute('data-status', 'speaking');
  await second.bringToFront();
  await listen(second);
  await dockOf(second).getByRole('button', { name: 'استمع هنا' }).click();
  await expect(dockOf(second)).toHaveAttribute('data-status', 'speaking');
  await expect(dockOf(first)).toHaveAttribute('data-status', 'paused');
  // Both share one queue of the browser: what silences one must not silence the other.
  await expect(place(second)).toContainText(/^الجملة [2-9]/, { timeout: 60_000 });
  await expect(dockOf(first)).toHaveAttribute('data-status', 'paused');
  await first.context().close();
});

test('is silent when the page is left', async ({ baseURL }) => {
  const page = await openWithVoice(baseURL);
  await page.getByRole('button', { name: 'استمع إلى الملخص' }).click();
  await expect(dockOf(page)).toHaveAttribute('data-status', 'speaking');
  await expect.poll(() => page.evaluate(() => speechSynthesis.speaking)).toBe(true);
  await page.goto('/favicon.svg');
  await expect.poll(() => page.evaluate(() => speechSynthesis.speaking)).toBe(false);
  await page.context().close();
});
