import { join } from 'node:path';
import { parseArticle } from '#domain/article/parse-article.ts';
import { type Problem, quoteFound } from '#domain/problem.ts';
import type { FileProblem } from '#publish/edition/read-edition.ts';
import { readJsonFile } from '#publish/edition/read-json-file.ts';
import { narrateArticle } from './narrate-article.ts';
import type { Narrated, NarrateOptions } from './narrate-options.ts';
import { NarrationError } from './narration-error.ts';
import { onDisk } from './on-disk.ts';

/** What came of one article of a run. */
export type NarrationOutcome = { id: string } & (
  | Narrated
  | { status: 'failed'; error: NarrationError }
  | { status: 'broken'; problems: FileProblem[] }
);

type NarrationListeners = {
  onArticle?: (id: string, index: number) => void;
  onOutcome?: (outcome: NarrationOutcome) => void;
};

/**
 * Narrates articles one after another. One that fails does not stop the others, but a program that is missing and an
 * aborted signal end the run by throwing; what came of the others has then been told to `onOutcome`.
 */
export async function narrateEdition(
  ids: readonly string[],
  options: NarrateOptions & NarrationListeners,
): Promise<NarrationOutcome[]> {
  const outcomes: NarrationOutcome[] = [];
  for (const [index, id] of ids.entries()) {
    options.signal?.throwIfAborted();
    options.onArticle?.(id, index);
    const outcome: NarrationOutcome = { id, ...(await narrateFile(id, options)) };
    outcomes.push(outcome);
    options.onOutcome?.(outcome);
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
  // macOS hands out file names in decomposed form: compare in NFC.
  if (article.id.normalize('NFC') !== id.normalize('NFC')) {
    const expected = { code: 'file-name', options: [id] } as const;
    return broken([{ severity: 'error', path: 'id', expected, found: quoteFound(article.id) }]);
  }
  try {
    return await onDisk(options.editionFolder, () => narrateArticle({ article, file }, options));
  } catch (error) {
    if (!(error instanceof NarrationError) || error.endsRun) throw error;
    return { status: 'failed', error } as const;
  }
}
