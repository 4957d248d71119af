import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.ts';
import { searchBundle } from './search-bundle.ts';

/** Milliseconds that Chromium takes to read what is searched, and to suggest for each letter after that. */
export type TypingTimes = { reading: number; letters: number[] };

/** Others work on the machine: of so many times that a letter is typed the middle one counts. */
const rounds = 3;

/**
 * Types queries letter by letter into the search of a folder, in Chromium on a processor slowed so many times. Between two
 * letters lies a frame, as between those of a person. The time is that of the answer; drawing it is not in it.
 */
export async function measureTyping(
  folder: string,
  queries: readonly string[],
  slowdown: number,
): Promise<TypingTimes> {
  const code = await searchBundle();
  const server = createServer(async ({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname;
    if (path === '/') return response.setHeader('Content-Type', 'text/html').end('<!doctype html>');
    if (path === '/search.js') return response.setHeader('Content-Type', 'text/javascript').end(code);
    const content = await readFile(join(folder, path)).catch(() => null);
    return content ? response.end(content) : response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    // As a text: what tsx adds to a function is not in the page.
    const round = () =>
      page.evaluate<number[]>(`(async () => {
      const { openSearch } = await import('/search.js');
      const provider = openSearch({ base: '/', timeZone: 'Asia/Riyadh' });
      const start = performance.now();
      await provider.suggest('');
      const times = [performance.now() - start];
      for (const query of ${JSON.stringify(queries)}) {
        for (let length = 1; length <= query.length; length += 1) {
          await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
          const start = performance.now();
          await provider.suggest(query.slice(0, length));
          times.push(performance.now() - start);
        }
      }
      return times;
    })()`);
    const measured: number[][] = [];
    for (let count = 0; count < rounds; count += 1) {
      await page.goto(page.url());
      measured.push(await round());
    }
    const middle = (index: number) =>
      measured.map((times) => times[index] ?? Number.NaN).sort((a, b) => a - b)[Math.floor(rounds / 2)] ??
      Number.NaN;
    const [reading = Number.NaN, ...letters] = (measured[0] ?? []).map((_, index) => middle(index));
    return { reading, letters };
  } finally {
    await browser.close();
    server.close();
  }
}
