import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { peekEdition } from '#publish/edition/peek-edition.ts';
import { buildSettings } from './build-settings.ts';
import { EditionError } from './edition-error.ts';
import { bundlesFolder, siteProgram } from './kept-bundle.ts';
import { sourcesSum } from './sources-sum.ts';

const mode = 'production';

/**
 * Builds the site of `process.cwd()` by the program that lies beside the bundle of its sources; false where there is none. What goes
 * wrong is told, and makes the process end with 1.
 */
export async function startKept(): Promise<boolean> {
  const root = process.cwd();
  process.env.NODE_ENV ||= mode;
  const program = keptProgram(root);
  if (!program) return false;
  const { rebuildSite } = await import(pathToFileURL(program.file).href);
  await rebuildSite(program.sum, mode).catch((error: unknown) => {
    console.error('error during build:\n', error);
    process.exitCode = 1;
  });
  return true;
}

function keptProgram(root: string): { file: string; sum: string } | null {
  try {
    const { editionFolder } = buildSettings(root, process.env);
    const sum = sourcesSum(root, [peekEdition(editionFolder), mode, process.env.NODE_ENV]);
    const file = join(bundlesFolder(root), sum, siteProgram);
    return existsSync(file) ? { file, sum } : null;
  } catch (error) {
    // A setting that is none: Vite tells of it.
    if (error instanceof EditionError) return null;
    throw error;
  }
}
