import { join } from 'node:path';
import { surveyInThread } from '#publish/output/survey-in-thread.ts';
import { buildSettings } from './build-settings.ts';
import { buildSite } from './build-site.ts';
import { keptBundle, surveyProgram } from './kept-bundle.ts';

/** Builds the site of `process.cwd()` with the bundle of that sum, which is kept: without Vite, which takes a second to begin. */
export async function rebuildSite(sum: string, mode: string): Promise<void> {
  const root = process.cwd();
  const bundle = await keptBundle(root, sum);
  if (!bundle) throw new Error(`There is no bundle ${sum}.`);
  const bundleOf = async () => bundle;
  await buildSite({ root, mode, warn: console.warn, bundleOf }, buildSettings(root, process.env), (places) =>
    surveyInThread(join(bundle.folder, surveyProgram), places),
  );
}
