import { workerData } from 'node:worker_threads';
import { createPageRenderer } from '#app/entry-build.tsx';
import type { EditionInfo } from '#domain/edition/edition-info.ts';
import { type DocumentFrame, pageDocument } from './page-document.ts';
import { htmlFileOf, type PageJob } from './site-plan.ts';
import { writeOutput } from './write-output.ts';

/** What a worker is given once: the frame of all documents, and where to write. */
export type PrerenderSettings = { frame: DocumentFrame & { edition: EditionInfo }; outFolder: string };

const { frame, outFolder } = workerData as PrerenderSettings;
const render = await createPageRenderer(frame.edition);

/** Renders pages and writes their HTML and JSON. The entry of a worker thread. */
export async function prerenderPages(jobs: readonly PageJob[]): Promise<void> {
  for (const job of jobs) {
    const content = { page: job.page, facts: job.facts, ...(await render(job.path, job.data)) };
    await writeOutput(outFolder, htmlFileOf(job), pageDocument(frame, content));
    const [data] = Object.values(job.data);
    if (job.jsonFile && data) await writeOutput(outFolder, job.jsonFile, JSON.stringify(data));
  }
}
