import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildManifestFile } from '#publish/build/build-manifest.ts';
import { filesIn } from './files-in.ts';
import type { OutputFile } from './output-file.ts';
import { sumOf } from './sum-of.ts';
import { writeBeside } from './write-beside.ts';

/** Changes with the form of the ledger. */
const version = 1;

/** Names all files below a folder, with slashes between names. */
export type ListFiles = (root: string) => Promise<ReadonlySet<string>>;

/** The ledger of an output folder: it lies in the cache, not in the site, which is published whole. */
export function ledgerFile(cache: string, outFolder: string): string {
  return join(cache, 'ledgers', `${sumOf(outFolder).slice(0, 16)}.json`);
}

/**
 * The files that the last build left in an output folder and that still lie there, with what each was made of; empty where it is not
 * known. The site's manifest tells whether the ledger is of the site that lies there: another one may have been put in its place.
 * `listFiles` names what lies in a folder.
 */
export async function readLedger(
  file: string,
  outFolder: string,
  listFiles: ListFiles = async (root) => filesIn(root),
): Promise<Map<string, OutputFile>> {
  try {
    const listing = listFiles(outFolder);
    // Told where it is waited for, if it ever is.
    listing.catch(() => {});
    const { version: written, manifest: sum, files } = JSON.parse(readFileSync(file, 'utf8'));
    if (written !== version || sum !== sumOf(readFileSync(join(outFolder, buildManifestFile))))
      return new Map();
    const entries: [string, number, string, string | null][] = files;
    const isThere = await listing;
    return new Map(
      entries.flatMap(([path, bytes, sha256, key]) =>
        isThere.has(path) ? [[path, { bytes, sha256, key }]] : [],
      ),
    );
  } catch {
    return new Map();
  }
}

/** Keeps what a build made; the ledger holds as long as `manifest` is what stands in the site. */
export function writeLedger(file: string, manifest: Buffer, files: ReadonlyMap<string, OutputFile>): void {
  const rows = [...files].map(([path, { bytes, sha256, key }]) => [path, bytes, sha256, key]);
  writeBeside(file, JSON.stringify({ version, manifest: sumOf(manifest), files: rows }));
}
