import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.ts';
import { searchBundle } from './search-bundle.ts';

/** Milliseconds that Chromium takes to suggest: for the very first letter, with all that has to be read, and for each after it. */
export type TypingTimes = { first: number; rest: number[] };

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
    const times = await page.evaluate<number[]>(`(async () => {
      const { openSearch } = await import('/search.js');
      const provider = openSearch({ base: '/', timeZone: 'Asia/Riyadh' });
      const times = [];
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
    const [first = Number.NaN, ...rest] = times;
    return { first, rest };
  } finally {
    await browser.close();
    server.close();
  }
}
