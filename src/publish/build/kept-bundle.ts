import { existsSync, readFileSync } from 'node:fs';
import { utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from './cache-folder.ts';
import type { ClientAssets } from './client-assets.ts';

/** The reader's code, bundled. `sum`: of all that it was made from. */
export type ReaderBundle = {
  sum: string;
  folder: string;
  /** What browsers load lies here. */
  client: string;
  /** What renders the pages. */
  worker: string;
  assets: ClientAssets;
  bootScript: string;
};

/** Where bundles are kept, each in a folder that has its sum for a name. */
export function bundlesFolder(root: string): string {
  return join(cacheFolder(root), 'bundles');
}

/** In the folder of a bundle: the program that makes a site with it. */
export const siteProgram = join('program', 'rebuild-site.js');

/** The one that looks at the files of edition and site in a thread. */
export const surveyProgram = join('program', 'survey-worker.js');

/** The bundle that was made of the same sources by an earlier build, which counts as used now; null where there is none. */
export async function keptBundle(root: string, sum: string): Promise<ReaderBundle | null> {
  const folder = join(bundlesFolder(root), sum);
  if (!existsSync(folder)) return null;
  await utimes(folder, new Date(), new Date());
  return {
    sum,
    folder,
    client: join(folder, 'client'),
    worker: join(folder, 'server', 'prerender-worker.js'),
    ...JSON.parse(readFileSync(join(folder, 'bundle.json'), 'utf8')),
  };
}
