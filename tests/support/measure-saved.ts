import { spawn } from 'node:child_process';
import { type Browser, type CDPSession, chromium, type Page } from '@playwright/test';
import { findBrowser } from './find-browser.ts';
import { answers } from './serve-edition.ts';

// `npm run bench:saved [-- runs]`: how long scripts take to open the list of saved articles.
//
// Counted is what the browser calls ScriptDuration, in milliseconds of the page's own thread, from a tap on a link of the
// front page until two seconds later, on a screen of 390 pixels. All that the tap sets off counts: loading the page's code,
// leaving the front page, reading the library, drawing, and fetching ahead what is seen. The front page has been quiet before.
//
// In turns: a page that has only words; the saved page with nothing on its list; the same with 500 articles, of which each
// has a headline, a date and a file of its own; all with 500 articles in the history. The list by itself is the last less
// the one before. Each is measured in two ways: on a processor that the browser makes four times slower, which is what is
// asked for; and at full speed, times four, which varies less where others work on the machine. The two need not agree.
const port = Number(process.env.PORT ?? 4328);
const runs = Number(process.argv[2] ?? 9);
const slowdown = 4;
const many = 500;
const home = `http://localhost:${port}/`;
const server = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'preview', '--strictPort'], {
  env: { ...process.env, PORT: String(port) },
  stdio: 'ignore',
});
await answers(home, server);
const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });

try {
  const [none, full] = [await deviceWith(browser, 0), await deviceWith(browser, many)];
  for (const rate of [slowdown, 1]) {
    const cases = [
      { name: 'a page that has only words', page: none, link: 'الخصوصية', times: [] as number[] },
      { name: 'the saved page, nothing on its list', page: none, link: 'المحفوظات', times: [] as number[] },
      { name: `the saved page, ${many} articles`, page: full, link: 'المحفوظات', times: [] as number[] },
    ];
    for (let run = 0; run < runs; run += 1)
      for (const { page, link, times } of cases) times.push(await scriptTime(page, link, rate));
    console.log(rate === 1 ? `\nat full speed, times ${slowdown}` : `slowed ${rate} times by the browser`);
    for (const { name, times } of cases)
      console.log(
        `${name}: ${medianOf(times)}, least ${leastOf(times)} (${times.map(Math.round).join(', ')})`,
      );
    for (const [how, figure] of [['median', medianOf] as const, ['least', leastOf] as const]) {
      const [words, empty, list] = cases.map(({ times }) => figure(times)) as [number, number, number];
      console.log(
        `the list of ${many} by itself, ${how}: ${list - empty}; with all else of the page: ${list - words}`,
      );
    }
  }
} finally {
  await browser.close();
  server.kill();
}

/** A page on a device of its own, with so many saved articles and a long history. */
async function deviceWith(on: Browser, count: number): Promise<Page> {
  const viewport = { width: 390, height: 844 };
  const page = await (await on.newContext({ viewport, hasTouch: true, locale: 'ar' })).newPage();
  await page.goto(`${home}articles/suez-canal/`);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.getByRole('button', { name: 'احفظ', exact: true }).click();
  await page.getByRole('button', { name: 'محفوظ', exact: true }).waitFor();
  await page.evaluate(fill(count));
  return page;
}

function medianOf(times: readonly number[]): number {
  return Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN);
}

function leastOf(times: readonly number[]): number {
  return Math.round(Math.min(...times));
}

/** Milliseconds of scripts between a tap on a link of the front page and quiet. */
async function scriptTime(page: Page, name: string, rate: number): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(home);
  const link = page.getByRole('link', { name, exact: true }).first();
  await link.scrollIntoViewIfNeeded();
  await page.waitForTimeout(2_500);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  const before = await scriptSeconds(session);
  await link.tap();
  await page.waitForTimeout(2_000);
  const after = await scriptSeconds(session);
  await session.detach();
  return (after - before) * 1_000 * (slowdown / rate);
}

async function scriptSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
}

/** Replaces the saved article by so many copies of it, and fills the history with as many as it holds. As a text: what tsx adds to a function is not in the page. */
function fill(count: number): string {
  return `(async () => {
    const cache = await caches.open('qari-saved');
    const file = await cache.match('/edition/articles/suez-canal.json', { ignoreVary: true });
    const text = await file.text();
    const database = await new Promise((resolve) => {
      indexedDB.open('qari').onsuccess = ({ target }) => resolve(target.result);
    });
    const transaction = database.transaction(['saved', 'history'], 'readwrite');
    const store = transaction.objectStore('saved');
    store.get('suez-canal').onsuccess = ({ target: { result: saved } }) => {
      store.delete('suez-canal');
      for (let index = 0; index < ${many}; index += 1) {
        const id = 'copy-' + index;
        const savedAt = new Date(Date.UTC(2026, 0, 1) + ((index * 7919) % ${many}) * 3_600_000).toISOString();
        const story = { ...saved.story, id, headline: index + ' ' + saved.story.headline };
        if (index < ${count}) store.put({ ...saved, id, story, savedAt });
        transaction.objectStore('history').put({ id, story, readAt: savedAt, blockId: null, isRead: index % 3 > 0 });
      }
    };
    await new Promise((resolve) => (transaction.oncomplete = resolve));
    database.close();
    for (let index = 0; index < ${count}; index += 1)
      await cache.put('/edition/articles/copy-' + index + '.json', new Response(text, { headers: file.headers }));
  })()`;
}
