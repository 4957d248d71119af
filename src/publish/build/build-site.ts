import { existsSync, rmSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ledgerFile, openLedger } from '#publish/output/output-ledger.ts';
import { finishChanges } from '#publish/output/publish-changes.ts';
import { publishSite } from '#publish/output/publish-site.ts';
import { restoreSite } from '#publish/output/replace-site.ts';
import { siteOutput } from '#publish/output/site-output.ts';
import type { Survey, SurveyedPlaces } from '#publish/output/survey-in-thread.ts';
import type { BuildSettings } from './build-settings.ts';
import { cacheFolder } from './cache-folder.ts';
import { checkOutputFolder } from './check-output-folder.ts';
import { clearStagings, stagingFolder } from './clear-stagings.ts';
import { EditionError } from './edition-error.ts';
import { clearedWhenInterrupted } from './interruption.ts';
import { makeSite, type SiteMaker } from './make-site.ts';

/**
 * Builds the whole site. What is new is made beside the output and takes its place in the end; whatever fails, or is interrupted, leaves
 * the previous output untouched, and what did not change since the last build is neither made nor written again.
 * `survey` looks at the files of edition and site meanwhile.
 */
export async function buildSite(
  maker: Omit<SiteMaker, 'cache' | 'stamps'>,
  settings: BuildSettings,
  survey?: (places: SurveyedPlaces) => Survey,
): Promise<void> {
  const { root } = maker;
  const { outFolder } = settings;
  await checkOutputFolder(root, settings);
  const staging = stagingFolder(outFolder);
  await makeFolder(staging).catch((error: unknown) => {
    throw new EditionError(`The site cannot be written to ${outFolder}: ${String(error)}`);
  });
  restoreSite(outFolder);
  finishChanges(outFolder);
  clearStagings(outFolder);
  const clear = () => rmSync(staging, { recursive: true, force: true });
  const build = async () => {
    const cache = cacheFolder(root);
    const ledger = ledgerFile(cache, outFolder);
    const articles = join(settings.editionFolder, 'articles');
    const { stamps, site } = survey?.({ articles, outFolder, ledger }) ?? {};
    // The edition is read meanwhile.
    const known = openLedger(ledger, outFolder, site);
    const opened = known.then(({ files }) => siteOutput(staging, outFolder, files));
    await makeSite({ ...maker, cache, stamps }, settings, opened);
    const output = await opened;
    // It holds from the moment on in which the new manifest lies in the site.
    (await known).keep(output);
    publishSite(outFolder, output);
  };
  await clearedWhenInterrupted(() => build().catch(tellOfDisk), clear).finally(clear);
}

/** Makes an empty folder, with those above it. One after the other: a recursive mkdir below /proc never comes back (Node 20). */
async function makeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const missing = [folder];
  for (let above = dirname(folder); !existsSync(above); above = dirname(above)) missing.push(above);
  for (const path of missing.reverse()) await mkdir(path);
}

const refusals: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EROFS: 'it may not be written there',
  EACCES: 'it may not be written there',
  EPERM: 'it may not be written there',
};

/** A disk that is full, or may not be written, is no fault of the program: whoever builds needs the reason, not the stack. */
function tellOfDisk(error: unknown): never {
  const { code = '', path } = Object(error) as NodeJS.ErrnoException;
  const reason = refusals[code];
  if (!reason) throw error;
  throw new EditionError(
    `The site cannot be written: ${reason}${path ? ` (${path})` : ''}. What stood there before is as it was.`,
  );
}
