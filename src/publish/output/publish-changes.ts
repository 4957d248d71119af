import { existsSync, readFileSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { buildManifestFile } from '#publish/build/build-manifest.ts';
import { folderMaker } from './folder-maker.ts';
import type { SiteChanges } from './site-output.ts';
import { writeBeside } from './write-beside.ts';

type Journal = SiteChanges & { staging: string };

/** Where the changes of a site are told while they are being made. */
function journalFile(outFolder: string): string {
  return join(dirname(outFolder), `.${basename(outFolder)}.changes.json`);
}

/**
 * Puts staged files into the place of old ones in a site that stands, and takes away what is no more. All is written down
 * first: what is interrupted is finished by `finishChanges`. Code comes before the pages that name it, the manifest last.
 */
export function publishChanges(outFolder: string, staging: string, changes: SiteChanges): void {
  const written = changes.written.toSorted((a, b) => turnOf(a) - turnOf(b));
  writeBeside(journalFile(outFolder), JSON.stringify({ ...changes, written, staging } satisfies Journal));
  finishChanges(outFolder);
}

/** Goes on with changes of a site that were interrupted, if there are any. */
export function finishChanges(outFolder: string): void {
  const file = journalFile(outFolder);
  if (!existsSync(file)) return;
  const { staging, written, removed } = JSON.parse(readFileSync(file, 'utf8')) as Journal;
  const makeFolder = folderMaker();
  for (const path of written) {
    const target = join(outFolder, path);
    const staged = join(staging, path);
    // Gone where it was put into its place before the interruption.
    if (!existsSync(staged)) continue;
    makeFolder(target);
    renameSync(staged, target);
  }
  for (const path of removed) rmSync(join(outFolder, path), { force: true });
  for (const path of removed) removeEmpty(outFolder, dirname(path));
  rmSync(staging, { recursive: true, force: true });
  rmSync(file);
}

function turnOf(file: string): number {
  // The ledger holds from here on.
  if (file === buildManifestFile) return 4;
  if (file.endsWith('service-worker.js')) return 3;
  if (file.endsWith('.html')) return 2;
  return file.startsWith('assets/') ? 0 : 1;
}

/** Removes a folder of the site that holds nothing any more, and those above it. */
function removeEmpty(outFolder: string, folder: string): void {
  for (let path = folder; path !== '.'; path = dirname(path)) {
    try {
      rmdirSync(join(outFolder, path));
    } catch {
      return;
    }
  }
}
