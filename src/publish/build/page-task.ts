import type { Article } from '#domain/article/article.ts';
import type { Story } from '#domain/edition/story.ts';
import { factsOf, sumOfStory } from '#publish/archive/article-facts.ts';
import type { OutputFile } from '#publish/output/output-file.ts';
import type { SiteOutput } from '#publish/output/site-output.ts';
import { sumOf } from '#publish/output/sum-of.ts';
import { htmlFileOf, type PageJob } from './site-plan.ts';

/** A page that a worker is to make, and the files it becomes: whoever finds one unchanged does not write it. */
export type PageTask = {
  job: PageJob;
  /** Where the article of an article's page is read: its data comes without it. */
  articleFile: string | null;
  /** A sum of all that the page is made of. */
  key: string;
  files: { file: string; before: OutputFile | undefined }[];
};

/** What a worker made, or found unchanged. */
export type MadeFile = { file: string; made: OutputFile };

/**
 * The pages that have to be made; all others are kept in the output. `frame`: a sum of what is the same on every page.
 */
export function* pageTasks(jobs: Iterable<PageJob>, output: SiteOutput, frame: string): Generator<PageTask> {
  for (const job of jobs) {
    const key = keyOf(job, frame);
    const files = [...(job.isDataOnly ? [] : [htmlFileOf(job)]), ...(job.jsonFile ? [job.jsonFile] : [])];
    if (files.map((file) => output.keeps(file, key)).every(Boolean)) continue;
    const page = job.data.article;
    const articleFile = page ? factsOf(page.article).file : null;
    yield {
      job:
        page && articleFile
          ? { ...job, data: { article: { ...page, article: undefined as unknown as Article } } }
          : job,
      articleFile,
      key,
      files: files.map((file) => ({ file, before: output.before(file) })),
    };
  }
}

/** Cards, which are most of what pages show, count by the sums of their articles. */
function keyOf({ page, path, facts, data }: PageJob, frame: string): string {
  const { article, list, archive, ...others } = data;
  const parts: unknown[] = [page, path, facts, others];
  const sums = [frame];
  if (article) {
    const { article: own, related, previous, next, ...rest } = article;
    parts.push(rest);
    sums.push(factsOf(own).sum, ...[...related, previous, next].map(sumOfCard));
  }
  const shard = list ?? archive;
  if (shard && 'stories' in shard) {
    const { stories, ...rest } = shard;
    parts.push(rest);
    sums.push(...stories.map(sumOfCard));
  } else parts.push(shard);
  return sumOf(`${sums.join(' ')} ${JSON.stringify(parts)}`);
}

function sumOfCard(story: Story | null): string {
  return story ? sumOfStory(story) : '-';
}
