import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildManifestFile } from '#publish/build/build-manifest.ts';
import { mergeInFolderOrder } from './in-folder-order.ts';
import type { OutputFile } from './output-file.ts';
import type { SiteOutput } from './site-output.ts';
import { type SiteSurvey, surveySite } from './site-survey.ts';
import { sumOf } from './sum-of.ts';
import { writeBeside } from './write-beside.ts';

/** Changes with the form of the ledger. */
const version = 3;
/** Of a site of which more has changed since, the whole ledger is written anew. */
const mostLater = 2_000;

/** Of each file its path, bytes, SHA-256 and key, all in the same order: JSON of four lists is read in half the time of one of rows. */
type WholeLedger = {
  version: number;
  /** The SHA-256 of the site's manifest. */
  manifest: string;
  paths: string[];
  bytes: number[];
  sums: string[];
  keys: (string | null)[];
};

/** What a site has otherwise than the one of the whole ledger: to write all of a large archive takes longer than to make a page. */
type LaterLedger = {
  /** The manifest of the whole ledger. */
  since: string;
  manifest: string;
  changed: [path: string, made: OutputFile][];
  removed: string[];
};

/** What is known of the site in an output folder. */
type OutputLedger = {
  /** The files that the last build left and that still lie there, with what each was made of, in folder order; none where it is not known. */
  files: ReadonlyMap<string, OutputFile>;
  /** Keeps what a build made; it holds as long as the manifest that was made with it stands in the site. */
  keep(output: Pick<SiteOutput, 'files' | 'inOrder'>): void;
};

/** The ledger of an output folder: it lies in the cache, not in the site, which is published whole. */
export function ledgerFile(cache: string, outFolder: string): string {
  return join(cache, 'ledgers', `${sumOf(outFolder).slice(0, 16)}.json`);
}

/**
 * Opens the ledger of an output folder. The site's manifest tells whether it is of the site that lies there: another one may have been
 * put in its place. `survey`: what was found there by someone else; `most` changes are kept beside the whole ledger.
 */
export async function openLedger(
  file: string,
  outFolder: string,
  survey?: Promise<SiteSurvey>,
  most = mostLater,
): Promise<OutputLedger> {
  const { whole, later } = parseLedger(file);
  // Where nobody could look nothing is known.
  const found = survey ? await survey.catch(() => null) : surveySite(outFolder, pathsOf(whole, later));
  const isLater = later !== null && later.manifest === found?.manifest;
  if (!whole || !found || !(isLater || whole.manifest === found.manifest))
    return { files: new Map(), keep: (output) => writeWhole(file, output) };
  const { changed, removed } = isLater ? later : { changed: [], removed: [] };
  // What was deleted by hand is as good as removed.
  const since = { changed, removed: [...removed, ...found.missing] };
  const files = withLater(filesOf(whole), since);
  return {
    files,
    keep(output) {
      const next = laterThan(since, files, output.files);
      if (next.changed.length + next.removed.length > most) writeWhole(file, output);
      else
        writeBeside(
          laterFile(file),
          JSON.stringify({ since: whole.manifest, ...next } satisfies LaterLedger),
        );
    },
  };
}

/** The paths of all files that a ledger tells of; none where there is no ledger. */
export function pathsInLedger(file: string): string[] {
  const { whole, later } = parseLedger(file);
  return pathsOf(whole, later);
}

function pathsOf(whole: WholeLedger | null, later: LaterLedger | null): string[] {
  return [...(whole?.paths ?? []), ...(later?.changed ?? []).map(([path]) => path)];
}

function laterFile(file: string): string {
  return file.replace(/\.json$/u, '-later.json');
}

function filesOf({ paths, bytes, sums, keys }: WholeLedger): Map<string, OutputFile> {
  const files = new Map<string, OutputFile>();
  for (const [index, path] of paths.entries())
    files.set(path, { bytes: bytes[index] ?? 0, sha256: sums[index] ?? '', key: keys[index] ?? null });
  return files;
}

/** Files in folder order, with what came later. */
function withLater(
  files: Map<string, OutputFile>,
  { changed, removed }: Pick<LaterLedger, 'changed' | 'removed'>,
): Map<string, OutputFile> {
  const added = changed.filter(([path]) => !files.has(path));
  const inOrder =
    added.length > 0
      ? mergeInFolderOrder(
          [...files.keys()],
          added.map(([path]) => path),
        )
      : null;
  for (const [path, made] of changed) files.set(path, made);
  const all = inOrder ? new Map(inOrder.map((path) => [path, files.get(path) as OutputFile])) : files;
  for (const path of removed) all.delete(path);
  return all;
}

/** What differs from the whole ledger when a site of which that is `known` becomes one of these files. */
function laterThan(
  { changed, removed }: Pick<LaterLedger, 'changed' | 'removed'>,
  known: ReadonlyMap<string, OutputFile>,
  files: SiteOutput['files'],
): Omit<LaterLedger, 'since'> {
  const all = new Map(changed);
  const gone = new Set(removed);
  for (const [path, made] of files) if (!isSame(made, known.get(path))) all.set(path, made);
  for (const path of known.keys()) if (!files.has(path)) gone.add(path);
  for (const path of gone) {
    if (files.has(path)) gone.delete(path);
    else all.delete(path);
  }
  return { manifest: manifestOf(files), changed: [...all], removed: [...gone] };
}

function isSame(made: OutputFile, known: OutputFile | undefined): boolean {
  // A file that was kept is the very one.
  return made === known || (made.sha256 === known?.sha256 && made.key === known.key);
}

function manifestOf(files: SiteOutput['files']): string {
  return files.get(buildManifestFile)?.sha256 ?? '';
}

function writeWhole(file: string, { files, inOrder }: Pick<SiteOutput, 'files' | 'inOrder'>): void {
  const paths = inOrder();
  const all = paths.flatMap((path) => files.get(path) ?? []);
  const ledger: WholeLedger = {
    version,
    manifest: manifestOf(files),
    paths,
    bytes: all.map(({ bytes }) => bytes),
    sums: all.map(({ sha256 }) => sha256),
    keys: all.map(({ key }) => key),
  };
  writeBeside(file, JSON.stringify(ledger));
}

/** The whole ledger, and what came later where it is of that one. */
function parseLedger(file: string): { whole: WholeLedger | null; later: LaterLedger | null } {
  const whole = parse<WholeLedger>(file);
  if (whole?.version !== version) return { whole: null, later: null };
  const later = parse<LaterLedger>(laterFile(file));
  return { whole, later: later?.since === whole.manifest ? later : null };
}

function parse<Kept>(file: string): Kept | null {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  } catch {
    return null;
  }
}
