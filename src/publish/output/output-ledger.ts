import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OutputFile } from './output-file.ts';
import { sumOf } from './sum-of.ts';
import { writeBeside } from './write-beside.ts';

/** Changes with the form of the ledger. */
const version = 1;

/** The ledger of an output folder: it lies in the cache, not in the site, which is published whole. */
export function ledgerFile(cache: string, outFolder: string): string {
  return join(cache, 'ledgers', `${sumOf(outFolder).slice(0, 16)}.json`);
}

/**
 * The files that the last build left in an output folder, with what each was made of; empty where it is not known. The site's
 * manifest tells whether the ledger is of the site that lies there: another one may have been put in its place.
 */
export function readLedger(file: string, manifest: string): Map<string, OutputFile> {
  try {
    const { version: written, manifest: sum, files } = JSON.parse(readFileSync(file, 'utf8'));
    if (written !== version || sum !== sumOf(readFileSync(manifest))) return new Map();
    const entries: [string, number, string, string | null][] = files;
    return new Map(entries.map(([path, bytes, sha256, key]) => [path, { bytes, sha256, key }]));
  } catch {
    return new Map();
  }
}

/** Keeps what a build made; the ledger holds as long as `manifest` is what stands in the site. */
export function writeLedger(file: string, manifest: Buffer, files: ReadonlyMap<string, OutputFile>): void {
  const rows = [...files].map(([path, { bytes, sha256, key }]) => [path, bytes, sha256, key]);
  writeBeside(file, JSON.stringify({ version, manifest: sumOf(manifest), files: rows }));
}
