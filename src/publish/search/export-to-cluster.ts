import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Article } from '#domain/article/article.ts';
import type { Edition } from '#domain/edition/edition.ts';
import { bulkLines, indexTemplate } from './cluster-files.ts';
import { searchDocuments } from './search-files.ts';

/** What was written, and how many articles are in it. */
export type ClusterExport = { files: readonly string[]; count: number };

const usualIndex = 'qari';

/** Writes what an OpenSearch cluster is filled with: its index template, and all articles as a `_bulk` request. */
export async function exportToCluster(
  { edition, articles }: { edition: Edition; articles: readonly Article[] },
  folder: string,
): Promise<ClusterExport> {
  const index = edition.search?.openSearch?.index ?? usualIndex;
  const files = ['index-template.json', 'bulk.ndjson'].map((name) => join(folder, name));
  const [template = '', bulk = ''] = files;
  await mkdir(folder, { recursive: true });
  await writeFile(template, `${JSON.stringify(indexTemplate(edition, index), null, 2)}\n`);
  const documents = searchDocuments(edition, articles);
  const lines = (function* () {
    for (const document of documents) yield bulkLines(document, index);
  })();
  await pipeline(Readable.from(lines), createWriteStream(bulk));
  return { files, count: documents.length };
}
