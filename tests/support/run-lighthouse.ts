import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { median, openLighthouse } from './measure-page.ts';

// `npm run bench:lighthouse [-- path]`: Lighthouse, mobile preset, medians of five, on the built site.
const port = 4327;
const runs = 5;
const path = process.argv[2] ?? '/articles/iraq-coalition-withdrawal/';
// Not through npx: ending that would leave the server running.
const preview = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'preview', '--strictPort'], {
  env: { ...process.env, PORT: String(port) },
});
await once(preview.stdout, 'data');
const browser = await openLighthouse();

try {
  const reports = [];
  for (let run = 0; run < runs; run += 1)
    reports.push(await browser.measure(`http://localhost:${port}${path}`));
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
  browser.close();
  preview.kill();
}
