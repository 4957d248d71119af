import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { peekEdition } from '#publish/edition/peek-edition.ts';
import { buildSettings } from './build-settings.ts';
import { EditionError } from './edition-error.ts';
import { bundlesFolder, siteProgram } from './kept-bundle.ts';
import { sourcesSum } from './sources-sum.ts';

// `npm run build`. Vite is only started where the reader has to be bundled: else the program that lies beside the last bundle
// builds the site, a second sooner. With an argument it is Vite's own command, which does the same.
const root = process.cwd();
const mode = 'production';
process.env.NODE_ENV ||= mode;
const args = process.argv.slice(2);
const program = args.length === 0 && keptProgram();

if (program) {
  const { rebuildSite } = await import(pathToFileURL(program.file).href);
  await rebuildSite(program.sum, mode).catch(fail);
} else {
  process.argv.splice(2, args.length, 'build', ...args);
  await import(pathToFileURL(join(root, 'node_modules/vite/bin/vite.js')).href);
}

function keptProgram(): { file: string; sum: string } | null {
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

function fail(error: unknown): void {
  console.error('error during build:\n', error);
  process.exitCode = 1;
}
