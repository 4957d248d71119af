import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from '#publish/build/build-site.ts';

// A program of its own: builds a site whose pages never come to an end, until it is interrupted.
const [root = '', editionFolder = '', outFolder = ''] = process.argv.slice(2);
const client = join(root, 'client');
const worker = join(root, 'worker.mjs');
writeFileSync(
  worker,
  `import { mkdirSync, writeFileSync } from 'node:fs';
  import { dirname, join } from 'node:path';
  import { workerData } from 'node:worker_threads';
  export function prerenderPages() {
    for (let number = 0; ; number += 1) {
      const file = join(workerData.outFolder, 'articles', String(number % 500), 'index.html');
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, '<!doctype html>');
    }
  }`,
);
const bundleOf = async (sum: string) => ({
  ...{ sum, folder: root, client, worker, bootScript: '' },
  assets: { stylesheets: [], pageStylesheets: {}, preloadedFonts: [] },
});
await buildSite(
  { root, mode: 'test', warn: () => {}, bundleOf },
  { editionFolder, outFolder, isPrecompressed: false, shareImages: 0, now: Date.now() },
);
