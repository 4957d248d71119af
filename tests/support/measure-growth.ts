import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { loadEdition } from '../../src/publish/edition/load-edition.ts';
import { findBrowser } from './find-browser.ts';
import { generateArchive } from './generate-archive.ts';
import { serveEdition } from './serve-edition.ts';

// `npm run bench:growth [-- 100 2000 20000]`: what a reader fetches of an archive that grows.
//
// Requests and bytes over the network, compressed, of a first visit to a front page, an article and a section, until nothing
// more is asked for; without the service worker, which keeps the paper for later. The newest articles are the sample's at any
// size. Ends with exit code 1 when a page of a larger archive costs over two in a hundred more or less.
const sizes = process.argv.slice(2).map(Number);
const most = 0.02;
const pages = ['/', '/articles/iraq-coalition-withdrawal/', '/sections/science/'];

process.env.QARI_SHARE_IMAGES = '0';
const { articles: samples } = await loadEdition('public/edition', () => undefined);
const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
const first = new Map<string, Cost>();
const broken: string[] = [];
try {
  for (const size of sizes.length > 0 ? sizes : [100, 2_000, 20_000]) {
    const folder = mkdtempSync(join(tmpdir(), 'qari-growth-'));
    const edition = join(folder, 'edition');
    cpSync('public/edition', edition, { recursive: true });
    for (const article of generateArchive(samples, size - samples.length))
      writeFileSync(join(edition, 'articles', `${article.id}.json`), JSON.stringify(article));
    const served = await serveEdition(edition, 4332);
    try {
      for (const page of pages) {
        const cost = await costOf(browser, served.url + page);
        const least = first.get(page) ?? cost;
        first.set(page, least);
        const growth = cost.bytes / least.bytes - 1;
        console.log(
          `${size} articles, ${page}: ${cost.requests} requests, ${cost.bytes} bytes (${(growth * 100).toFixed(2)}%)`,
        );
        if (Math.abs(growth) > most || cost.requests !== least.requests) broken.push(`${page} at ${size}`);
      }
    } finally {
      served.end();
      rmSync(folder, { recursive: true, force: true });
    }
  }
} finally {
  await browser.close();
}
for (const page of broken) console.log(`✗ ${page}`);
process.exitCode = broken.length === 0 ? 0 : 1;

type Cost = { requests: number; bytes: number };

async function costOf(on: Browser, url: string): Promise<Cost> {
  const context = await on.newContext({
    viewport: { width: 390, height: 844 },
    locale: 'ar',
    serviceWorkers: 'block',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const cost = { requests: 0, bytes: 0 };
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    cost.requests += 1;
    cost.bytes += encodedDataLength;
  });
  await page.goto(url);
  await page.locator('html[data-hydrated]').waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(2_000);
  await context.close();
  return cost;
}
