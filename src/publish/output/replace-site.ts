import { existsSync, linkSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { folderMaker } from './folder-maker.ts';

/** The folder that holds the old site for a moment. */
function oldFolder(outFolder: string): string {
  return join(dirname(outFolder), `.${basename(outFolder)}.old`);
}

/**
 * Puts a staged site in the place of the one that stands, in two renames. `kept`: files that stay as they are; they are
 * linked into the new folder, and so keep their dates.
 */
export function replaceSite(outFolder: string, staging: string, kept: Iterable<string> = []): void {
  const makeFolder = folderMaker();
  for (const file of kept) {
    const target = join(staging, file);
    makeFolder(target);
    linkSync(join(outFolder, file), target);
  }
  const old = oldFolder(outFolder);
  rmSync(old, { recursive: true, force: true });
  mkdirSync(dirname(outFolder), { recursive: true });
  if (existsSync(outFolder)) renameSync(outFolder, old);
  try {
    renameSync(staging, outFolder);
  } catch (error) {
    if (existsSync(old)) renameSync(old, outFolder);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}

/** Puts the old site back where a build was interrupted between the two renames, and clears away what it left. */
export function restoreSite(outFolder: string): void {
  const old = oldFolder(outFolder);
  if (!existsSync(old)) return;
  if (existsSync(outFolder)) rmSync(old, { recursive: true, force: true });
  else renameSync(old, outFolder);
}
