import { spawn } from 'node:child_process';
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { findBrowser } from './find-browser.ts';
import { answers } from './serve-edition.ts';

// `npm run bench:saved`: how long scripts take to open the list of saved articles, on a processor four times slower, with one
// article and with five hundred; and, to compare, a page without data of its own. Medians of five, in milliseconds.
const port = 4328;
const runs = 5;
const slowdown = 4;
const server = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'preview', '--strictPort'], {
  env: { ...process.env, PORT: String(port) },
  stdio: 'ignore',
});
const home = `http://localhost:${port}/`;
await answers(home, server);
const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });

try {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(`${home}articles/suez-canal/`);
  await page.getByRole('button', { name: 'احفظ', exact: true }).click();
  await page.getByRole('button', { name: 'محفوظ', exact: true }).waitFor();
  const bare = await medianOf(page, session, 'الخصوصية');
  const one = await medianOf(page, session, 'المحفوظات');
  await fill(page, 499);
  const many = await medianOf(page, session, 'المحفوظات');
  console.log(`a page without data ${bare}, one saved article ${one}, five hundred ${many}`);
  console.log(`the list of five hundred by itself: ${many - bare}`);
} finally {
  await browser.close();
  server.kill();
}

async function medianOf(page: Page, session: CDPSession, link: string): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await scriptTime(page, session, link));
  return Math.round(times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN);
}

/** Milliseconds of scripts between a click on a link of the front page and quiet. */
async function scriptTime(page: Page, session: CDPSession, name: string): Promise<number> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await page.goto(home);
  const link = page.getByRole('link', { name, exact: true }).first();
  await link.hover();
  await page.waitForTimeout(2_500);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const before = await scriptSeconds(session);
  await link.click();
  await page.waitForTimeout(2_000);
  return ((await scriptSeconds(session)) - before) * 1_000;
}

async function scriptSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
}

/** Puts so many copies of the saved article on the list. As a text: what tsx adds to a function is not in the page. */
async function fill(page: Page, copies: number): Promise<void> {
  await page.evaluate(`new Promise((resolve) => {
    indexedDB.open('qari').onsuccess = ({ target: { result: database } }) => {
      const store = database.transaction('saved', 'readwrite').objectStore('saved');
      store.get('suez-canal').onsuccess = ({ target: { result: saved } }) => {
        for (let index = 0; index < ${copies}; index += 1) {
          const id = 'copy-' + index;
          store.put({ ...saved, id, story: { ...saved.story, id } });
        }
      };
      store.transaction.oncomplete = () => resolve(database.close());
    };
  })`);
}
