import { join } from 'node:path';
import { parseArticle } from '#domain/article/parse-article.ts';
import { type Problem, quoteFound } from '#domain/problem.ts';
import type { FileProblem } from '#publish/edition/read-edition.ts';
import { readJsonFile } from '#publish/edition/read-json-file.ts';
import { narrateArticle } from './narrate-article.ts';
import type { Narrated, NarrateOptions } from './narrate-options.ts';
import { NarrationError } from './narration-error.ts';

/** What came of one article of a run. */
export type NarrationOutcome = { id: string } & (
  | Narrated
  | { status: 'failed'; error: NarrationError }
  | { status: 'broken'; problems: FileProblem[] }
);

/**
 * Narrates articles one after another. One that fails does not stop the others, but a program that is missing and an
 * aborted signal end the run by throwing.
 */
export async function narrateEdition(
  ids: readonly string[],
  options: NarrateOptions & { onArticle?: (id: string, index: number) => void },
): Promise<NarrationOutcome[]> {
  const outcomes: NarrationOutcome[] = [];
  for (const [index, id] of ids.entries()) {
    options.signal?.throwIfAborted();
    options.onArticle?.(id, index);
    outcomes.push({ id, ...(await narrateFile(id, options)) });
  }
  return outcomes;
}

async function narrateFile(id: string, options: NarrateOptions) {
  const file = `articles/${id}.json`;
  const broken = (problems: readonly Problem[]) => {
    return { status: 'broken', problems: problems.map((problem) => ({ ...problem, file })) } as const;
  };
  const json = await readJsonFile(join(options.editionFolder, file));
  const parsed = json.ok ? parseArticle(json.value) : json;
  if (!parsed.ok) return broken(parsed.problem);
  const { article } = parsed.value;
  if (article.id !== id) {
    const expected = { code: 'file-name', options: [id] } as const;
    return broken([{ severity: 'error', path: 'id', expected, found: quoteFound(article.id) }]);
  }
  try {
    return await narrateArticle(article, options);
  } catch (error) {
    if (!(error instanceof NarrationError) || error.endsRun) throw error;
    return { status: 'failed', error } as const;
  }
}
