import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildManifestFile } from '#publish/build/build-manifest.ts';
import { filesIn } from './files-in.ts';
import { sumOf } from './sum-of.ts';

/** What lies in an output folder: the SHA-256 of its manifest, null where there is none, and which of the files asked for do not. */
export type SiteSurvey = { manifest: string | null; missing: string[] };

/** Looks for files, by their paths with slashes, in an output folder. */
export function surveySite(outFolder: string, paths: readonly string[]): SiteSurvey {
  try {
    const manifest = sumOf(readFileSync(join(outFolder, buildManifestFile)));
    const isThere = filesIn(outFolder);
    return { manifest, missing: paths.filter((path) => !isThere.has(path)) };
  } catch {
    return { manifest: null, missing: [...paths] };
  }
}
