import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { writeOutput } from '#publish/build/write-output.ts';
import type { RedirectFile } from './redirect-files.ts';

/** Writes the files of redirects into an output folder in which all pages are; none takes the place of another file. */
export async function writeRedirects(outFolder: string, files: Iterable<RedirectFile>): Promise<void> {
  for (const redirect of files) {
    const target = join(outFolder, redirect.file);
    if (existsSync(target)) continue;
    if ('content' in redirect) await writeOutput(outFolder, redirect.file, redirect.content);
    else await cp(join(outFolder, redirect.copyOf), target);
  }
}
