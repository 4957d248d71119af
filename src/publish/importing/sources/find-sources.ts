import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { ImportProblem } from '#publish/importing/import-problem.ts';
import type { Item } from '#publish/importing/item.ts';
import { itemsOfLines } from '#publish/importing/json-lines/items-of-lines.ts';
import type { FieldNames } from '#publish/importing/json-lines/record-fields.ts';
import { hasWholeLines } from './has-whole-lines.ts';
import { itemsOfAddress } from './items-of-address.ts';
import { readBounded } from './read-bounded.ts';
import { itemsOf } from './read-text.ts';
import type { Source } from './source.ts';
import { withShares } from './with-shares.ts';

export type SourceOptions = {
  /** To which relative paths belong. */
  folder: string;
  names: FieldNames;
  allowPrivate: boolean;
  /** The most items of one source. */
  limit: number;
  signal?: AbortSignal | undefined;
};

const maxBytes = 100_000_000;
const readable = /\.(?:xml|rss|atom|rdf|json|jsonl|ndjson|html?|xhtml|txt|text|md)$/i;

/** The sources that a person names: files, folders with all the files below them that may be articles, addresses. */
export async function findSources(asked: readonly string[], options: SourceOptions): Promise<Source[]> {
  const found: Source[] = [];
  for (const name of asked) found.push(...(await sourcesOf(name, options)));
  return found;
}

async function sourcesOf(name: string, options: SourceOptions): Promise<Source[]> {
  // "c:\\file" has a letter before its colon, an address more than one.
  if (/^[a-z][a-z\d+.-]+:/i.test(name)) return [{ name, items: () => itemsOfAddress(name, options) }];
  const path = resolve(options.folder, name);
  const entry = await stat(path).catch(() => null);
  if (!entry) return [{ name, problem: new ImportProblem('not-found', { name }) }];
  if (!entry.isDirectory()) return [fileSource(name, path, options)];
  const files = await filesBelow(path);
  if (files.length === 0) return [{ name, problem: new ImportProblem('empty') }];
  return files.map((file) => fileSource(join(name, file), join(path, file), options));
}

function fileSource(name: string, path: string, options: SourceOptions): Source {
  const isLines = /^\.(?:jsonl|ndjson)$/i.test(extname(path));
  const { names } = options;
  async function* items(): AsyncGenerator<Item> {
    const isLined = isLines && (await hasWholeLines(path));
    yield* isLined ? itemsOfLines(path, { names, address: undefined }) : itemsOfFile(name, path, options);
  }
  return { name, folder: dirname(path), items };
}

async function* itemsOfFile(name: string, path: string, { names }: SourceOptions): AsyncGenerator<Item> {
  const bytes = await readBounded(path, maxBytes);
  yield* withShares(await itemsOf({ name, path, bytes, contentType: '' }, { names }));
}

/** Relative paths of the files below a folder, in the order of their names. Hidden ones, and what links lead to, are not looked at. */
async function filesBelow(folder: string, below = ''): Promise<string[]> {
  const entries = await readdir(join(folder, below), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of entries) {
    const path = join(below, entry.name);
    if (basename(path).startsWith('.') || entry.name === 'node_modules') continue;
    if (entry.isDirectory()) found.push(...(await filesBelow(folder, path)));
    else if (entry.isFile() && readable.test(entry.name)) found.push(path);
  }
  return found;
}
