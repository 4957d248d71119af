import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { findBrowser } from './find-browser.ts';

// `npm run bench:lighthouse [-- path]`: Lighthouse, mobile preset, medians of five, on the built site.
const port = 4436;
const runs = 5;
const path = process.argv[2] ?? '/articles/iraq-coalition-withdrawal/';
// Not through npx: ending that would leave the server running.
const preview = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'preview', '--strictPort'], {
  env: { ...process.env, PORT: String(port) },
});
await once(preview.stdout, 'data');
const browser = await launch({
  chromePath: await findBrowser(),
  chromeFlags: ['--headless=new', '--no-sandbox'],
});

try {
  const reports = [];
  for (let run = 0; run < runs; run += 1) {
    const result = await lighthouse(`http://localhost:${port}${path}`, {
      port: browser.port,
      logLevel: 'error',
    });
    if (result) reports.push(result.lhr);
  }
  const median = (values: number[]) =>
    values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
  for (const category of ['performance', 'accessibility', 'best-practices', 'seo']) {
    console.log(
      `${category}: ${Math.round(100 * median(reports.map(({ categories }) => categories[category]?.score ?? 0)))}`,
    );
  }
  for (const audit of [
    'first-contentful-paint',
    'largest-contentful-paint',
    'total-blocking-time',
    'cumulative-layout-shift',
    'total-byte-weight',
  ]) {
    const values = reports.map(({ audits }) => audits[audit]?.numericValue ?? 0);
    console.log(`${audit}: ${Number(median(values).toFixed(3))}`);
  }
  const failed = Object.values(reports[0]?.audits ?? {}).filter(
    ({ score, scoreDisplayMode }) => score !== null && score < 1 && scoreDisplayMode === 'binary',
  );
  for (const { id, title } of failed) console.log(`- ${id}: ${title}`);
} finally {
  browser.kill();
  preview.kill();
}
