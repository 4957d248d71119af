import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CDPSession, chromium, type Locator, type Page } from '@playwright/test';
import { findBrowser } from './find-browser.ts';
import { serveEdition } from './serve-edition.ts';

// `npm run bench:interaction [-- times]`: how long a tap takes until the page that answers it is drawn, and whether memory grows.
//
// Milliseconds by the Event Timing API, which INP is made of, rounded by the browser to eight; what takes less than sixteen it
// does not report. On a screen of 390 pixels and a processor slowed four times, the worst of twenty taps, in an article of the
// sample and in one of two hundred paragraphs. Then the bytes that JavaScript holds after fifty articles more, garbage
// collected before and after. Ends with exit code 1 when a bound does not hold; wants a machine with nothing else to do.
const times = Number(process.argv[2] ?? 20);
const slowdown = 4;
const most = { milliseconds: 100, bytes: 5_000_000 };
const navigations = 50;
const sample = 'iraq-coalition-withdrawal';
const long = 'two-hundred-paragraphs';

const folder = mkdtempSync(join(tmpdir(), 'qari-interaction-'));
writeEdition(join(folder, 'edition'));
const served = await serveEdition(join(folder, 'edition'), 4331);
const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
const broken: string[] = [];
try {
  for (const id of [sample, long]) {
    const measured = await measureArticle(id);
    for (const [name, durations] of Object.entries(measured)) {
      const worst = Math.max(...durations);
      console.log(
        `${id}, ${name}: at most ${worst} ms, median ${medianOf(durations)} ms of ${durations.length}`,
      );
      if (worst > most.milliseconds || durations.length < times) broken.push(`${id}, ${name}: ${worst} ms`);
    }
  }
  const { before, after, nodes } = await measureMemory();
  console.log(
    `after ${navigations} navigations JavaScript holds ${megabytes(after - before)} MB more than ${megabytes(before)}, and ${nodes} nodes more`,
  );
  if (after - before > most.bytes) broken.push(`memory grows by ${megabytes(after - before)} MB`);
} finally {
  await browser.close();
  served.end();
  rmSync(folder, { recursive: true, force: true });
}
for (const line of broken) console.log(`✗ ${line}`);
process.exitCode = broken.length === 0 ? 0 : 1;

/** The sample edition, and an article of two hundred paragraphs. */
function writeEdition(edition: string): void {
  cpSync('public/edition', edition, { recursive: true });
  const article = JSON.parse(readFileSync(join(edition, 'articles', `${sample}.json`), 'utf8'));
  const paragraphs = article.blocks.filter(({ type }: { type: string }) => type === 'paragraph');
  const blocks = Array.from({ length: 200 }, (_, index) => ({
    ...paragraphs[index % paragraphs.length],
    id: `p${index + 1}`,
  }));
  writeFileSync(join(edition, 'articles', `${long}.json`), JSON.stringify({ ...article, id: long, blocks }));
}

async function openPage(path: string): Promise<{ page: Page; session: CDPSession }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'ar' });
  const page = await context.newPage();
  await page.addInitScript(`
    window.interactions = [];
    new PerformanceObserver((list) => {
      for (const { interactionId, duration } of list.getEntries())
        if (interactionId) window.interactions.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 });
  `);
  await page.goto(served.url + path);
  await page.locator('html[data-hydrated]').waitFor();
  const session = await context.newCDPSession(page);
  return { page, session };
}

/** The duration of each tap, by what it does. */
async function measureArticle(id: string): Promise<Record<string, number[]>> {
  const { page, session } = await openPage(`/articles/${id}/`);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const durations: Record<string, number[]> = {};
  /** Taps, and takes the longest of what the browser reports of it; nothing reported is less than sixteen. */
  const tap = async (name: string, target: Locator) => {
    await target.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    await page.waitForTimeout(300);
    await page.evaluate('window.interactions = []');
    await target.click();
    await page.waitForTimeout(400);
    const reported = await page.evaluate<number[]>('window.interactions');
    durations[name] = [...(durations[name] ?? []), Math.max(16, ...reported)];
  };
  const display = page.getByRole('button', { name: 'العرض' }).first();
  for (let time = 0; time < times; time += 1) {
    await tap('the summary', page.getByText(time % 2 === 0 ? 'اظهر الملخص' : 'اخفِ الملخص', { exact: true }));
    await tap(
      'a step of type size',
      page.getByRole('button', { name: time % 4 < 2 ? 'كبّر الخط' : 'صغّر الخط' }),
    );
    await tap('the settings panel', display);
    await tap('a theme', page.locator('label', { hasText: time % 2 === 0 ? 'داكن' : 'فاتح' }).first());
    await page.keyboard.press('Escape');
  }
  for (let time = 0; time < times; time += 1) {
    await tap('a navigation', page.locator('main a[href*="/articles/"]').first());
    await page.goBack();
    await page.waitForURL(`**/articles/${id}/`);
    await page.waitForTimeout(1_000);
  }
  await page.context().close();
  return durations;
}

async function measureMemory(): Promise<{ before: number; after: number; nodes: number }> {
  const { page, session } = await openPage('/');
  const visit = async (count: number) => {
    for (let index = 0; index < count; index += 1) {
      const links = page.locator('main a[href*="/articles/"]');
      const all = await links.count();
      await links.nth(index % all).click();
      await page.waitForURL('**/articles/**');
      await page.waitForTimeout(100);
      await page.locator('a[href="/"]').first().click();
      await page.waitForURL(`${served.url}/`);
      await page.waitForTimeout(100);
    }
  };
  const held = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes } = await session.send('Memory.getDOMCounters');
    return { usedSize, nodes };
  };
  // What is kept once, code and the data of a session, is there by then.
  await visit(5);
  const before = await held();
  await visit(navigations / 2);
  const after = await held();
  await page.context().close();
  return { before: before.usedSize, after: after.usedSize, nodes: after.nodes - before.nodes };
}

function medianOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
