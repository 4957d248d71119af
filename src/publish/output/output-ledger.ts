import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildManifestFile } from '#publish/build/build-manifest.ts';
import type { OutputFile } from './output-file.ts';
import type { SiteOutput } from './site-output.ts';
import { type SiteSurvey, surveySite } from './site-survey.ts';
import { sumOf } from './sum-of.ts';
import { writeBeside } from './write-beside.ts';

/** Changes with the form of the ledger. */
const version = 2;

/** Of each file its path, bytes, SHA-256 and key, all in the same order: JSON of four lists is read in half the time of one of rows. */
type Ledger = {
  version: number;
  manifest: string;
  paths: string[];
  bytes: number[];
  sums: string[];
  keys: (string | null)[];
};

/** The ledger of an output folder: it lies in the cache, not in the site, which is published whole. */
export function ledgerFile(cache: string, outFolder: string): string {
  return join(cache, 'ledgers', `${sumOf(outFolder).slice(0, 16)}.json`);
}

/**
 * The files that the last build left in an output folder and that still lie there, with what each was made of, in folder
 * order; empty where it is not known. The site's manifest tells whether the ledger is of the site that lies there: another one
 * may have been put in its place. `survey`: what was found there by someone else.
 */
export async function readLedger(
  file: string,
  outFolder: string,
  survey?: Promise<SiteSurvey>,
): Promise<Map<string, OutputFile>> {
  const known = new Map<string, OutputFile>();
  try {
    const { version: written, manifest, paths, bytes, sums, keys } = parseLedger(file);
    const found = (await survey) ?? surveySite(outFolder, paths);
    if (written !== version || manifest !== found.manifest) return known;
    for (const [index, path] of paths.entries())
      known.set(path, { bytes: bytes[index] ?? 0, sha256: sums[index] ?? '', key: keys[index] ?? null });
    for (const path of found.missing) known.delete(path);
    return known;
  } catch {
    return new Map();
  }
}

/** The paths of all files that a ledger tells of; none where there is no ledger. */
export function pathsInLedger(file: string): string[] {
  try {
    return parseLedger(file).paths;
  } catch {
    return [];
  }
}

/** Keeps what a build made; the ledger holds as long as the manifest that was made with it stands in the site. */
export function writeLedger(file: string, { files, inOrder }: Pick<SiteOutput, 'files' | 'inOrder'>): void {
  const paths = inOrder();
  const all = paths.flatMap((path) => files.get(path) ?? []);
  const ledger: Ledger = {
    version,
    manifest: files.get(buildManifestFile)?.sha256 ?? '',
    paths,
    bytes: all.map(({ bytes }) => bytes),
    sums: all.map(({ sha256 }) => sha256),
    keys: all.map(({ key }) => key),
  };
  writeBeside(file, JSON.stringify(ledger));
}

function parseLedger(file: string): Ledger {
  return JSON.parse(readFileSync(file, 'utf8'));
}
