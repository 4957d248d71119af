import { mkdirSync, writeFileSync } from 'node:fs';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { expect, hydrated, longArticle, open, test } from '../support/test.ts';
import { inWholeBrowser } from '../support/whole-browser.ts';

test.use({ ...inWholeBrowser, serviceWorkers: 'allow' });

const recorded = '/articles/leap-second/';
const saveButton = (page: Page) => page.getByRole('button', { name: 'احفظ', exact: true });
const savedButton = (page: Page) => page.getByRole('button', { name: 'محفوظ', exact: true });
const savedList = (page: Page) => page.getByRole('region', { name: 'المقالات', exact: true });
const edition = (page: Page) => page.getByRole('region', { name: 'عدد اليوم' });
const filesKept = (page: Page) =>
  page.evaluate(async () => (await (await caches.open('qari-saved')).keys()).map(({ url }) => url));

/** Until the worker has taken over the page. */
const controlled = (page: Page) => page.waitForFunction(() => navigator.serviceWorker.controller !== null);

async function save(page: Page, path: string): Promise<void> {
  await open(page, path);
  await controlled(page);
  await saveButton(page).click();
  await expect(savedButton(page)).toBeVisible();
}

/** What was only read may go at any time: what is saved must be enough. */
async function forgetWhatWasRead(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const name of ['qari-data-1', 'qari-pictures', 'qari-assets']) await caches.delete(name);
  });
}

const loseNetwork = (context: BrowserContext) => context.setOffline(true);

test('a saved article is there without a network, with its pictures, and on the list', async ({
  page,
  context,
}) => {
  await save(page, longArticle);
  await expect(page.getByText(/^محفوظ على جهازك: /)).toBeVisible();
  await forgetWhatWasRead(page);
  await loseNetwork(context);
  await page.goto(longArticle);
  await hydrated(page);
  await expect(page.locator('[data-body] p').first()).toBeVisible();
  const picture = page.getByRole('main').locator('figure img').first();
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.reload();
    await expect.poll(() => picture.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  }
  await page.goto('/saved/');
  await hydrated(page);
  await savedList(page)
    .getByRole('link', { name: /قناة السويس/ })
    .click();
  await expect(page).toHaveURL(longArticle);
  await expect(savedButton(page)).toBeVisible();
});

test('the recording of an article is saved when the reader wants it, and plays and seeks without a network', async ({
  page,
  context,
}) => {
  await save(page, recorded);
  await page.getByRole('button', { name: /^احفظ التسجيل أيضاً/ }).click();
  await expect.poll(async () => (await filesKept(page)).some((url) => /\.(webm|m4a)$/.test(url))).toBe(true);
  await expect(page.getByRole('button', { name: /^احفظ التسجيل أيضاً/ })).toHaveCount(0);
  await loseNetwork(context);
  const played = await page.evaluate(async () => {
    const keys = await (await caches.open('qari-saved')).keys();
    const url = keys.map((request) => request.url).find((address) => /\.(webm|m4a)$/.test(address)) ?? '';
    const audio = new Audio(url);
    audio.muted = true;
    await audio.play();
    audio.currentTime = audio.duration / 2;
    await new Promise((resolve) => audio.addEventListener('seeked', resolve, { once: true }));
    await new Promise((resolve) => setTimeout(resolve, 600));
    return { at: audio.currentTime, half: audio.duration / 2, error: audio.error };
  });
  expect(played.error).toBeNull();
  expect(played.at).toBeGreaterThan(played.half);
});

test('an article is removed, had back, and removed for good with all its files', async ({ page }) => {
  await save(page, longArticle);
  await save(page, '/articles/offside-law/');
  await page.goto('/saved/');
  const remove = savedList(page).getByRole('button', { name: /^أزل «قناة السويس/ });
  await remove.click();
  await expect(savedList(page).getByRole('link', { name: /قناة السويس/ })).toHaveCount(0);
  await expect(savedList(page).getByRole('heading', { name: 'المقالات' })).toBeFocused();
  await page.getByRole('button', { name: 'تراجع' }).click();
  await expect(savedList(page).getByRole('link', { name: /قناة السويس/ })).toBeVisible();
  expect((await filesKept(page)).some((url) => url.includes('suez-canal'))).toBe(true);
  await remove.click();
  await expect(page.getByRole('button', { name: 'تراجع' })).toBeVisible();
  await page.getByRole('link', { name: 'الأولى', exact: true }).first().click();
  await expect
    .poll(async () => (await filesKept(page)).filter((url) => url.includes('suez-canal')))
    .toEqual([]);
  expect((await filesKept(page)).some((url) => url.includes('offside-law'))).toBe(true);
});

test('the list is searched as people type, and put in order', async ({ page }) => {
  for (const id of ['suez-canal', 'offside-law', 'oud-history']) await save(page, `/articles/${id}/`);
  await page.goto('/saved/');
  const titles = () => savedList(page).getByRole('heading', { level: 3 }).allTextContents();
  await expect.poll(async () => (await titles()).length).toBe(3);
  const bySaved = await titles();
  await page.getByRole('combobox', { name: 'الترتيب' }).selectOption('الأحدث نشراً');
  expect(await titles()).not.toEqual(bySaved);
  await page.getByRole('searchbox', { name: 'ابحث في العناوين' }).fill('قناه');
  await expect.poll(titles).toEqual([expect.stringContaining('قناة السويس')]);
  // Told to who does not see it, and no wider than the smallest screen.
  await expect(savedList(page).getByRole('status')).toHaveText('مقال واحد');
  await page.setViewportSize({ width: 320, height: 640 });
  await page.getByRole('searchbox').fill('ش'.repeat(80));
  await expect(savedList(page).getByRole('status')).toHaveText('لا مقالات');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.getByRole('searchbox').fill('لا شيء كهذا');
  await expect(savedList(page)).toContainText('لا عنوان في المحفوظات فيه «لا شيء كهذا»');
});

test('today’s edition is downloaded, with its size before; then the whole front page can be read without a network', async ({
  page,
  context,
}) => {
  await open(page, '/saved/');
  await controlled(page);
  await expect(edition(page)).toContainText(/الصفحة الأولى وكل ما عليها: \d+ مقالاً، .*م\.ب/);
  await edition(page).getByRole('button', { name: 'نزّل العدد' }).click();
  await expect(edition(page)).toContainText(/على جهازك: \d+ مقالاً/, { timeout: 30_000 });
  await expect(edition(page).getByRole('button', { name: 'نزّل العدد' })).toHaveCount(0);
  await loseNetwork(context);
  await page.goto('/');
  await hydrated(page);
  const links = page.getByRole('main').locator('article h2 a, article h3 a');
  const addresses = new Set(
    await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname)),
  );
  expect(addresses.size).toBeGreaterThan(15);
  for (const address of [...addresses].slice(0, 6)) {
    await page.goto(address);
    await hydrated(page);
    await expect(page.locator('[data-body] p').first()).toBeVisible();
  }
  await page.goto('/sections/science/');
  await hydrated(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('علوم');
  await context.setOffline(false);
  await page.goto('/saved/');
  await edition(page).getByRole('button', { name: 'احذف العدد من الجهاز' }).click();
  await expect.poll(() => filesKept(page)).toEqual([]);
});

test('the recordings of today’s edition come along when the reader wants them, with their size before', async ({
  page,
}) => {
  await open(page, '/saved/');
  await controlled(page);
  const recordings = edition(page).getByRole('checkbox', {
    name: /^مع التسجيلات الصوتية \(\+ .*\d.*\)$/,
  });
  await recordings.check();
  await edition(page).getByRole('button', { name: 'نزّل العدد' }).click();
  await expect(edition(page)).toContainText(/على جهازك: \d+ مقالاً/, { timeout: 30_000 });
  await expect(recordings).toHaveCount(0);
  expect((await filesKept(page)).filter((file) => /\.(?:webm|m4a|mp3|ogg)$/.test(file))).not.toEqual([]);
});

/** Pictures come slowly, so that there is time to do something meanwhile. */
async function slowPictures(context: BrowserContext, milliseconds: number): Promise<void> {
  await context.route('**/edition/media/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await route.continue().catch(() => {});
  });
}

test('a download is stopped and gone on with; what has arrived is whole', async ({ page, context }) => {
  await open(page, '/saved/');
  await controlled(page);
  await slowPictures(context, 150);
  await edition(page).getByRole('button', { name: 'نزّل العدد' }).click();
  await expect(edition(page).getByRole('progressbar')).toBeVisible();
  await expect(edition(page).getByRole('button', { name: 'أوقف التنزيل' })).toBeFocused();
  await expect.poll(async () => (await filesKept(page)).length).toBeGreaterThan(6);
  await page.keyboard.press('Enter');
  await expect(edition(page).getByText('توقّف التنزيل')).toBeFocused();
  await expect(edition(page)).toContainText(/على جهازك: /);
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await edition(page).getByRole('button', { name: 'أكمل التنزيل' }).click();
  await expect(edition(page).getByRole('button', { name: 'أكمل التنزيل' })).toHaveCount(0, {
    timeout: 30_000,
  });
  await expect(edition(page)).toContainText(/على جهازك: \d+ مقالاً/);
});

test('a network that is lost in the middle of a download is told; it goes on where it stopped', async ({
  page,
  context,
}) => {
  await open(page, '/saved/');
  await controlled(page);
  await slowPictures(context, 150);
  await edition(page).getByRole('button', { name: 'نزّل العدد' }).click();
  await expect.poll(async () => (await filesKept(page)).length).toBeGreaterThan(6);
  await loseNetwork(context);
  await expect(edition(page).getByRole('alert')).toContainText('انقطع الاتصال. ما نُزّل باقٍ');
  const before = (await filesKept(page)).length;
  await context.unrouteAll({ behavior: 'ignoreErrors' });
  await context.setOffline(false);
  await edition(page).getByRole('button', { name: 'أكمل التنزيل' }).click();
  // The button goes at once, the files come later.
  await expect.poll(async () => (await filesKept(page)).length, { timeout: 30_000 }).toBeGreaterThan(before);
  await expect(edition(page).getByRole('button', { name: 'أكمل التنزيل' })).toHaveCount(0);
});

test('on a full device nothing is half saved, and the reader is told what to do', async ({
  page,
  context,
}) => {
  await open(page, longArticle);
  await controlled(page);
  const { origin } = new URL(page.url());
  const { usage } = await page.evaluate(() => navigator.storage.estimate());
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: (usage ?? 0) + 2_000 });
  await saveButton(page).click();
  await expect(page.getByText('لم يعد في جهازك متّسع، فلم يُحفظ شيء.')).toBeVisible();
  await expect(saveButton(page)).toBeVisible();
  await expect.poll(() => filesKept(page)).toEqual([]);
});

test('where the browser refuses storage, the page says so and reading goes on', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('', 'SecurityError');
    };
    Object.defineProperty(globalThis, 'indexedDB', { get: refuse });
    Object.defineProperty(globalThis, 'caches', { get: refuse });
    Object.defineProperty(globalThis, 'localStorage', { get: refuse });
  });
  await open(page, longArticle);
  await saveButton(page).click();
  await expect(page.getByText('لا يسمح متصفحك بالحفظ في هذه النافذة.').first()).toBeVisible();
  await expect(page.locator('[data-body] p').first()).toBeVisible();
  await page.goto('/saved/');
  await hydrated(page);
  await expect(savedList(page)).toContainText('لا يسمح متصفحك بالحفظ في هذه النافذة.');
});

test('in a browser that really blocks all storage, saving says so and nothing waits for ever', async ({
  baseURL,
  launchOptions,
}, testInfo) => {
  const profile = testInfo.outputPath('profile');
  mkdirSync(`${profile}/Default`, { recursive: true });
  const blocked = { profile: { default_content_setting_values: { cookies: 2 } } };
  writeFileSync(`${profile}/Default/Preferences`, JSON.stringify(blocked));
  const { executablePath = '', args = [] } = launchOptions;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args,
    baseURL: baseURL ?? '',
    locale: 'ar',
  });
  const page = await context.newPage();
  await open(page, longArticle);
  expect(
    await page.evaluate(() => {
      try {
        return localStorage.length;
      } catch {
        return 'blocked';
      }
    }),
  ).toBe('blocked');
  await saveButton(page).click();
  const denied = 'لا يسمح متصفحك بالحفظ في هذه النافذة.';
  await expect(page.getByText(denied).first()).toBeVisible();
  await expect(saveButton(page)).toHaveAttribute('aria-busy', 'false');
  await page.goto('/saved/');
  await hydrated(page);
  await expect(savedList(page)).toContainText(denied);
  await expect(edition(page)).toContainText(denied);
  await context.close();
});

/** Makes the list five hundred articles long. The oldest of them has a headline of its own. */
async function saveFiveHundred(page: Page): Promise<void> {
  await save(page, longArticle);
  await page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('qari');
      request.onsuccess = () => resolve(request.result);
    });
    const store = database.transaction('saved', 'readwrite').objectStore('saved');
    const first = await new Promise<{ story: { headline: string } }>((resolve) => {
      const request = store.get('suez-canal');
      request.onsuccess = () => resolve(request.result);
    });
    for (let index = 0; index < 499; index += 1) {
      const id = `copy-${index}`;
      const headline = index === 0 ? 'باب المندب' : first.story.headline;
      const savedAt = new Date(Date.UTC(2026, 0, 1, index)).toISOString();
      store.put({ ...first, id, savedAt, story: { ...first.story, id, headline } });
    }
    await new Promise((resolve) => {
      store.transaction.oncomplete = resolve;
    });
    database.close();
  });
}

test('of five hundred saved articles a screen is read and drawn, then what the reader comes to; all are searched', async ({
  page,
}) => {
  await saveFiveHundred(page);
  await page.addInitScript(() => {
    // How many whole records have come out of the library; keys are not counted.
    const count = (records: number) => {
      const { dataset } = document.documentElement;
      dataset.recordsRead = String(Number(dataset.recordsRead ?? 0) + records);
    };
    const { get, getAll } = IDBObjectStore.prototype;
    const { getAll: getAllOfIndex } = IDBIndex.prototype;
    const counted = <Result>(request: IDBRequest<Result>) => {
      request.addEventListener('success', () =>
        count(Array.isArray(request.result) ? request.result.length : 1),
      );
      return request;
    };
    IDBObjectStore.prototype.get = function (...key) {
      return counted(get.apply(this, key));
    };
    IDBObjectStore.prototype.getAll = function (...range) {
      return counted(getAll.apply(this, range));
    };
    IDBIndex.prototype.getAll = function (...range) {
      return counted(getAllOfIndex.apply(this, range));
    };
    for (const source of [IDBObjectStore.prototype, IDBIndex.prototype])
      source.openCursor = () => {
        throw new Error('a cursor is not counted');
      };
  });
  await page.goto('/saved/');
  const list = savedList(page);
  const rows = list.getByRole('heading', { level: 3 });
  await expect(rows).toHaveCount(6);
  await expect(list).toContainText('500 مقال');
  await expect(edition(page)).toContainText(/الصفحة الأولى وكل ما عليها/);
  const recordsRead = () => page.evaluate(() => Number(document.documentElement.dataset.recordsRead));
  // Besides the six: one of the history, and what of today's edition is saved.
  expect(await recordsRead()).toBeLessThan(60);

  await rows.last().scrollIntoViewIfNeeded();
  await expect(rows).toHaveCount(24);
  await list.getByRole('button', { name: 'أظهر المزيد' }).click();
  await expect(rows).toHaveCount(48);
  expect(await recordsRead()).toBeLessThan(200);

  await page.getByRole('searchbox', { name: 'ابحث في العناوين' }).fill('المندب');
  await expect(rows).toHaveText(['باب المندب']);
  await expect(list).toContainText('مقال واحد');
  await page.getByRole('searchbox', { name: 'ابحث في العناوين' }).fill('');
  await expect(rows).toHaveCount(24);
  await page.getByRole('combobox', { name: 'الترتيب' }).selectOption('بالعنوان');
  await expect(rows.first()).toHaveText('باب المندب');
});

test('a reader who goes through a long list with the keyboard comes to each article', async ({ page }) => {
  await saveFiveHundred(page);
  await page.goto('/saved/');
  const rows = savedList(page).getByRole('heading', { level: 3 });
  await expect(rows).toHaveCount(6);
  await rows.first().getByRole('link').focus();
  const focusedRow = () =>
    page.evaluate(() => document.activeElement?.closest('article')?.getAttribute('data-article-id'));
  expect(await focusedRow()).toBe('suez-canal');
  for (let step = 0; step < 11; step += 1) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.waitForTimeout(150);
  }
  expect(await focusedRow()).toBe('copy-488');
});
