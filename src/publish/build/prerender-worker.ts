import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { createPageRenderer } from '#app/entry-build.tsx';
import type { EditionInfo } from '#domain/edition/edition-info.ts';
import type { PageData } from '#domain/edition/page-data.ts';
import { spokenPage } from '#domain/edition/spoken-page.ts';
import type { Pronunciation } from '#domain/spoken-text/pronunciation.ts';
import { wholeArticle } from '#publish/archive/lean-article.ts';
import { folderMaker } from '#publish/output/folder-maker.ts';
import type { OutputFile } from '#publish/output/output-file.ts';
import { sumOf } from '#publish/output/sum-of.ts';
import { type DocumentFrame, pageDocument } from './page-document.ts';
import type { MadeFile, PageTask } from './page-task.ts';

/** What a worker is given once: the frame of all documents, how names are said, and where to write. */
export type PrerenderSettings = {
  frame: DocumentFrame & { edition: EditionInfo };
  pronunciation: readonly Pronunciation[];
  outFolder: string;
};

const { frame, pronunciation, outFolder } = workerData as PrerenderSettings;
const render = await createPageRenderer(frame.edition);
const makeFolder = folderMaker();

/** Renders pages and writes their HTML and JSON where it is not there already. The entry of a worker thread. */
export async function prerenderPages(tasks: readonly PageTask[]): Promise<MadeFile[]> {
  const all: MadeFile[] = [];
  for (const { job, articleFile, key, files } of tasks) {
    const pageData = spokenPage(withArticle(job.data, articleFile), pronunciation);
    const [data] = Object.values(pageData);
    const html = job.isDataOnly
      ? []
      : [
          pageDocument(frame, {
            page: job.page,
            facts: job.facts,
            ...(await render(job.path, pageData)),
          }),
        ];
    // The data comes last, where a page has any.
    const contents = [...html, JSON.stringify(data)];
    for (const [index, { file, before }] of files.entries())
      all.push({ file, made: place(file, contents[index] ?? '', key, before) });
  }
  return all;
}

function withArticle(data: PageData, file: string | null): PageData {
  return data.article && file ? { article: { ...data.article, article: wholeArticle(file) } } : data;
}

/** Sync: of small files one after the other is written three times as fast as by promises. */
function place(file: string, content: string, key: string, before: OutputFile | undefined): OutputFile {
  const bytes = Buffer.from(content);
  const sha256 = sumOf(bytes);
  if (sha256 !== before?.sha256) {
    const target = join(outFolder, file);
    makeFolder(target);
    writeFileSync(target, bytes);
  }
  return { bytes: bytes.length, sha256, key };
}
