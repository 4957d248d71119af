import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { dataPaths } from '#domain/paths.ts';
import { isWithin } from '#publish/output/is-within.ts';
import type { BuildSettings } from './build-settings.ts';
import { EditionError } from './edition-error.ts';

/**
 * Makes sure that a build may take the place of what is in the output folder: nothing, or a site that it wrote before.
 * Throws an EditionError for a folder with anything else, and for one that holds the edition or the project, or lies in the
 * edition.
 */
export async function checkOutputFolder(
  root: string,
  { editionFolder, outFolder }: Pick<BuildSettings, 'editionFolder' | 'outFolder'>,
): Promise<void> {
  if (isWithin(root, outFolder) || isWithin(editionFolder, outFolder) || isWithin(outFolder, editionFolder))
    throw new EditionError(
      `The site cannot be written to ${outFolder}: that would replace the edition or the project.`,
    );
  if (!existsSync(outFolder) || existsSync(join(outFolder, dataPaths.edition))) return;
  const names = await readdir(outFolder).catch(() => ['']);
  if (names.length > 0)
    throw new EditionError(
      `The site cannot be written to ${outFolder}: the folder holds something that is no site of ours, and a build replaces it whole. Empty it, or name another folder in QARI_OUT.`,
    );
}
