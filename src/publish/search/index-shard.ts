import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CustomRecord, createIndex } from 'pagefind';
import { compactIndex } from './compact-index.ts';
import { strictPagefind } from './strict-pagefind.ts';

/** Changes with whatever makes the same records another index. */
const version = 'pagefind 1.6, 5';
/** So many records are on their way to Pagefind at once. */
const atOnce = 100;
const daysKept = 30;
/** What Pagefind writes besides, for pages that use its own interface. */
const unused = /^pagefind-(?!entry)|^pagefind-worker|^wasm\.(?!unknown)/;

/**
 * Indexes records into a folder of the cache, named after a hash of them, and gives the folder; what was indexed before is not
 * indexed again.
 */
export async function indexShard(
  hash: string,
  records: Iterable<CustomRecord>,
  cache: string,
): Promise<string> {
  const folder = join(cache, hash);
  if (existsSync(folder)) {
    // It counts as used today.
    await utimes(folder, new Date(), new Date());
    return folder;
  }
  await mkdir(cache, { recursive: true });
  const unfinished = join(cache, `.${hash}-${process.pid}`);
  await rm(unfinished, { recursive: true, force: true });
  await writeIndex(records, unfinished);
  // Another build may have been quicker.
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }));
  return folder;
}

/** Takes away indexes that no build has used for a month. */
export async function forgetOldShards(cache: string, now = Date.now()): Promise<void> {
  for (const name of await readdir(cache).catch(() => [])) {
    const { mtimeMs } = await stat(join(cache, name));
    if (now - mtimeMs > daysKept * 86_400_000) await rm(join(cache, name), { recursive: true, force: true });
  }
}

/** The hash of an index of these records. */
export function hashOfRecords(records: Iterable<CustomRecord>): string {
  const hash = createHash('sha256').update(version);
  for (const record of records) hash.update(JSON.stringify(record));
  return hash.digest('hex').slice(0, 16);
}

/** Records are made as they are sent: those of an archive are as large as all its articles. */
async function writeIndex(records: Iterable<CustomRecord>, folder: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(`Pagefind makes no index: ${errors.join(', ')}`);
  const send = async (some: readonly CustomRecord[]) => {
    const added = await Promise.all(some.map((record) => index.addCustomRecord(record)));
    const problem = added.flatMap((answer) => answer.errors)[0];
    if (problem) throw new Error(`Pagefind refuses an article: ${problem}`);
  };
  let waiting: CustomRecord[] = [];
  for (const record of records) {
    waiting.push(record);
    if (waiting.length < atOnce) continue;
    await send(waiting);
    waiting = [];
  }
  await send(waiting);
  const written = await index.writeFiles({ outputPath: folder });
  if (written.errors.length > 0) throw new Error(`Pagefind cannot write: ${written.errors.join(', ')}`);
  await index.deleteIndex();
  compactIndex(folder);
  const program = join(folder, 'pagefind.js');
  await writeFile(program, strictPagefind(await readFile(program, 'utf8')));
  for (const name of await readdir(folder)) {
    if (unused.test(name)) await rm(join(folder, name), { recursive: true });
  }
}
