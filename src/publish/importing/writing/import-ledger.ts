import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What was written of an item: from which format, a fingerprint of what it was made from, one of the file as it was written.
 * `source` is what the source calls the item; lists of earlier versions lack it.
 */
type Entry = { id: string; from: string; content: string; written: string; source?: string | undefined };

/** What earlier imports wrote into an edition. */
export type ImportLedger = {
  /** The fingerprint of an article's file as it was written last; undefined of one that was not imported. */
  writtenOf: (id: string) => string | undefined;
  /** What the article was made from when it last came from this format. */
  contentOf: (id: string, from: string) => string | undefined;
  /** The article that an item became earlier, by what the source calls it. */
  idOf: (source: string | undefined) => string | undefined;
  /** Writes down what the source calls an article that is known here. */
  name: (id: string, from: string, source: string | undefined) => Promise<void>;
  add: (entry: Entry) => Promise<void>;
};

// In the edition's folder; it is never published.
const ledgerFile = 'imports.jsonl';

/**
 * Opens the list of what was imported: by it an import knows what changed at the source, what an editor changed here and what
 * was taken down. It grows by a line for each article written, so that an interrupted import loses none.
 */
export async function openLedger(editionFolder: string): Promise<ImportLedger> {
  const path = join(editionFolder, ledgerFile);
  const written = new Map<string, string>();
  const contents = new Map<string, string>();
  const ids = new Map<string, string>();
  const take = (entry: Entry) => {
    if (typeof entry.source === 'string') ids.set(entry.source, entry.id);
    written.set(entry.id, entry.written);
    contents.set(`${entry.id} ${entry.from}`, entry.content);
  };
  const before = await readFile(path, 'utf8').catch(() => '');
  for (const line of before.split('\n')) {
    const entry = parseLine(line);
    if (entry) take(entry);
  }
  // A last line that was cut off must not swallow the next.
  let gap = before === '' || before.endsWith('\n') ? '' : '\n';
  const add = async (entry: Entry) => {
    await appendFile(path, `${gap}${JSON.stringify(entry)}\n`);
    gap = '';
    take(entry);
  };
  return {
    writtenOf: (id) => written.get(id),
    contentOf: (id, from) => contents.get(`${id} ${from}`),
    idOf: (source) => (source === undefined ? undefined : ids.get(source)),
    name: async (id, from, source) => {
      const entry = { written: written.get(id), content: contents.get(`${id} ${from}`) ?? '' };
      if (source === undefined || entry.written === undefined || ids.get(source) === id) return;
      await add({ id, from, content: entry.content, written: entry.written, source });
    },
    add,
  };
}

function parseLine(line: string): Entry | null {
  try {
    const entry: Partial<Entry> = JSON.parse(line);
    const isWhole = [entry.id, entry.from, entry.content, entry.written].every(
      (part) => typeof part === 'string',
    );
    return isWhole ? (entry as Entry) : null;
  } catch {
    return null;
  }
}
