import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { createPageRenderer } from '#app/entry-build.tsx';
import type { EditionInfo } from '#domain/edition/edition-info.ts';
import { type DocumentFrame, pageDocument } from './page-document.ts';
import type { PageJob } from './page-jobs.ts';

/** What a worker is given once: the frame of all documents, and where to write. */
export type PrerenderSettings = { frame: DocumentFrame & { edition: EditionInfo }; outFolder: string };

const { frame, outFolder } = workerData as PrerenderSettings;
const { edition } = frame;
const render = await createPageRenderer(edition);

/** Renders pages and writes their HTML and JSON. The entry of a worker thread. */
export async function prerenderPages(jobs: readonly PageJob[]): Promise<void> {
  for (const { path, htmlFile, jsonFile, data } of jobs) {
    await writeOutput(htmlFile, pageDocument(frame, await render(path, data)));
    const [content] = Object.values(data);
    if (jsonFile && content) await writeOutput(jsonFile, JSON.stringify(content));
  }
}

async function writeOutput(file: string, content: string): Promise<void> {
  const path = join(outFolder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}
