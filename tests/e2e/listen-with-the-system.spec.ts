import { chromium, type Page } from '@playwright/test';
import { fakeSpeech, spoken } from '../support/fake-speech.ts';
import { openOutDock } from '../support/open-out-dock.ts';
import { expect, longArticle, open, test, watchContext } from '../support/test.ts';
import { inWholeBrowser } from '../support/whole-browser.ts';

test.use(inWholeBrowser);

// Media keys, the screen and the life of a page are the browser's own; of the voice a double, so that it stays in its place.
const dockOf = (page: Page) => page.getByRole('region', { name: 'مشغّل الاستماع' });
const listen = async (page: Page) => {
  await page.getByRole('button', { name: 'استمع إلى الملخص' }).click();
  await expect(dockOf(page)).toHaveAttribute('data-status', 'speaking');
};

type Keys = { handlers: Record<string, (details: object) => void>; positions: MediaPositionState[] };

/** Lets the test press the keys of the system: the browser still gets everything. */
async function watchMediaSession(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const keys: Keys = { handlers: {}, positions: [] };
    const { setActionHandler, setPositionState } = MediaSession.prototype;
    MediaSession.prototype.setActionHandler = function (action, handler) {
      setActionHandler.call(this, action, handler);
      if (handler) keys.handlers[action] = handler as Keys['handlers'][string];
      else delete keys.handlers[action];
    };
    MediaSession.prototype.setPositionState = function (state) {
      setPositionState.call(this, state);
      if (state) keys.positions.push(state);
    };
    Object.assign(globalThis, { keys });
  });
}
const pressKey = (page: Page, action: string, details = {}) =>
  page.evaluate(
    ([name, of]) => (Reflect.get(globalThis, 'keys') as Keys).handlers[name]?.({ action: name, ...of }),
    [action, details] as const,
  );
const keysThatWork = (page: Page) =>
  page.evaluate(() => Object.keys((Reflect.get(globalThis, 'keys') as Keys).handlers).sort());

test('the lock screen shows title, paper, picture and time, and its keys are obeyed', async ({ page }) => {
  await watchMediaSession(page);
  await fakeSpeech(page, 'lingers');
  await open(page, longArticle);
  await listen(page);
  const { title, artist, artwork } = await page.evaluate(() => {
    const of = navigator.mediaSession.metadata;
    return { title: of?.title, artist: of?.artist, artwork: [...(of?.artwork ?? [])].map(({ src }) => src) };
  });
  expect([title, artist]).toEqual([await page.getByRole('heading', { level: 1 }).textContent(), 'قارئ']);
  expect(artwork).toHaveLength(1);
  const picture = await page.request.get(artwork[0] ?? '');
  expect([picture.status(), picture.headers()['content-type']]).toEqual([200, 'image/webp']);
  const { duration = 0, position = Number.NaN } = await page.evaluate(
    () => (Reflect.get(globalThis, 'keys') as Keys).positions.at(-1) ?? {},
  );
  expect([duration > 10, Math.round(position ?? -1)]).toEqual([true, 0]);
  expect(await keysThatWork(page)).toEqual(
    ['nexttrack', 'pause', 'play', 'previoustrack', 'seekbackward', 'seekforward', 'seekto', 'stop'].sort(),
  );

  await pressKey(page, 'pause');
  await expect(dockOf(page)).toHaveAttribute('data-status', 'paused');
  expect(await page.evaluate(() => navigator.mediaSession.playbackState)).toBe('paused');
  await pressKey(page, 'nexttrack');
  await expect(dockOf(page)).toContainText(/الجملة 2 من/);
  await pressKey(page, 'play');
  await expect(dockOf(page)).toHaveAttribute('data-status', 'speaking');
  await pressKey(page, 'seekto', { seekTime: duration });
  await expect(dockOf(page)).toContainText(/الجملة (\d+) من \1/);
  await pressKey(page, 'stop');
  await expect(dockOf(page)).toHaveCount(0);
  expect(await page.evaluate(() => navigator.mediaSession.metadata)).toBeNull();
  expect(await keysThatWork(page)).toEqual([]);
});

test('the screen stays on while a voice of the device reads, also after the page was hidden, and no longer', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const locks: WakeLockSentinel[] = [];
    const { request } = WakeLock.prototype;
    WakeLock.prototype.request = async function (type) {
      const lock = await request.call(this, type);
      locks.push(lock);
      return lock;
    };
    Object.assign(globalThis, { locks });
  });
  const held = () =>
    page.evaluate(() =>
      (Reflect.get(globalThis, 'locks') as WakeLockSentinel[]).map(({ released }) => !released),
    );
  const show = (state: DocumentVisibilityState) =>
    page.evaluate(async (visibility) => {
      Object.defineProperty(document, 'visibilityState', { get: () => visibility, configurable: true });
      // What the browser does to the locks of a page that goes out of sight.
      const locks = Reflect.get(globalThis, 'locks') as WakeLockSentinel[];
      if (visibility === 'hidden') await Promise.all(locks.map((lock) => lock.release()));
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);

  await fakeSpeech(page, 'lingers');
  await open(page, longArticle);
  expect(await held()).toEqual([]);
  await listen(page);
  await expect.poll(held).toEqual([true]);
  await show('hidden');
  await expect(dockOf(page)).toHaveAttribute('data-status', 'speaking');
  expect(await held()).toEqual([false]);
  await show('visible');
  await expect.poll(held).toEqual([false, true]);
  await dockOf(page).getByRole('button', { name: 'أوقف مؤقتاً' }).click();
  await expect.poll(held).toEqual([false, false]);
});

test('a page that comes back out of the cache waits at its sentence, and goes on', async ({
  launchOptions,
  baseURL,
}) => {
  const browser = await chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), '--enable-features=BackForwardCache'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  try {
    const context = await browser.newContext({
      baseURL: baseURL ?? '',
      locale: 'ar',
      serviceWorkers: 'block',
    });
    const faults = await watchContext(context, baseURL ?? '');
    const page = await context.newPage();
    await fakeSpeech(page, 'lingers');
    await open(page, longArticle);
    await page.evaluate(() =>
      addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted })),
    );
    await listen(page);
    await openOutDock(page);
    await dockOf(page).getByRole('button', { name: 'الجملة التالية' }).click();
    await expect.poll(async () => (await spoken(page)).length).toBe(2);
    await page.goto('/robots.txt');
    await page.goBack({ waitUntil: 'commit' });
    // The page that was left answers for a moment longer, and then no more.
    await expect
      .poll(() => page.evaluate(() => Reflect.get(globalThis, 'persisted')).catch(() => null))
      .toBe(true);
    await expect(dockOf(page)).toHaveAttribute('data-status', 'paused');
    await expect(dockOf(page)).toContainText(/الجملة 2 من/);
    await dockOf(page).getByRole('button', { name: 'شغّل', exact: true }).click();
    await expect(dockOf(page)).toHaveAttribute('data-status', 'speaking');
    const heard = await spoken(page);
    expect(heard.map(({ text }) => text)).toEqual([heard[0]?.text, heard[1]?.text, heard[1]?.text]);
    expect(faults).toEqual([]);
  } finally {
    await browser.close();
  }
});

test('a voice that is removed while it reads is told, and the sentence is there when one is back', async ({
  page,
}) => {
  await fakeSpeech(page, 'lingers');
  await open(page, longArticle);
  await listen(page);
  await page.evaluate(() => {
    const { speak } = speechSynthesis;
    const removed = { is: true };
    Object.assign(globalThis, { removed });
    const all = speechSynthesis.getVoices();
    speechSynthesis.getVoices = () => all.filter(({ lang }) => !removed.is || !lang.startsWith('ar'));
    speechSynthesis.speak = (utterance) => {
      if (removed.is)
        utterance.onerror?.({
          error: 'voice-unavailable',
          utterance,
        } as unknown as SpeechSynthesisErrorEvent);
      else speak(utterance);
    };
    speechSynthesis.dispatchEvent(new Event('voiceschanged'));
  });
  await expect(dockOf(page)).toHaveAttribute('data-status', 'speaking');
  await openOutDock(page);
  await dockOf(page).getByRole('button', { name: 'الجملة التالية' }).click();
  await expect(dockOf(page).getByRole('alert')).toContainText('لا صوت على هذا الجهاز يقرأ اللغة العربية');
  await page.evaluate(() => {
    Object.assign(Reflect.get(globalThis, 'removed') as object, { is: false });
    speechSynthesis.dispatchEvent(new Event('voiceschanged'));
  });
  await expect(dockOf(page).getByRole('alert')).toHaveCount(0);
  await dockOf(page).getByRole('button', { name: 'شغّل', exact: true }).click();
  await expect(dockOf(page)).toHaveAttribute('data-status', 'speaking');
  await expect(dockOf(page)).toContainText(/الجملة 2 من/);
});
