import { workerData } from 'node:worker_threads';
import { createPageRenderer } from '#app/entry-build.tsx';
import type { EditionInfo } from '#domain/edition/edition-info.ts';
import { spokenPage } from '#domain/edition/spoken-page.ts';
import type { Pronunciation } from '#domain/spoken-text/pronunciation.ts';
import { type DocumentFrame, pageDocument } from './page-document.ts';
import { htmlFileOf, type PageJob } from './site-plan.ts';
import { writeOutput } from './write-output.ts';

/** What a worker is given once: the frame of all documents, how names are said, and where to write. */
export type PrerenderSettings = {
  frame: DocumentFrame & { edition: EditionInfo };
  pronunciation: readonly Pronunciation[];
  outFolder: string;
};

const { frame, pronunciation, outFolder } = workerData as PrerenderSettings;
const render = await createPageRenderer(frame.edition);

/** Renders pages and writes their HTML and JSON. The entry of a worker thread. */
export async function prerenderPages(jobs: readonly PageJob[]): Promise<void> {
  for (const job of jobs) {
    const pageData = spokenPage(job.data, pronunciation);
    const content = { page: job.page, facts: job.facts, ...(await render(job.path, pageData)) };
    await writeOutput(outFolder, htmlFileOf(job), pageDocument(frame, content));
    const [data] = Object.values(pageData);
    if (job.jsonFile && data) await writeOutput(outFolder, job.jsonFile, JSON.stringify(data));
  }
}
