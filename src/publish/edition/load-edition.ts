import { existsSync } from 'node:fs';
import type { Article } from '#domain/article/article.ts';
import type { Edition } from '#domain/edition/edition.ts';
import { EditionError } from '#publish/build/edition-error.ts';
import type { Redirect } from '#publish/redirects/redirect.ts';
import { type ReadOptions, readEdition } from './read-edition.ts';
import { reportProblems } from './report-problems.ts';

/**
 * Reads an edition that is fit to publish; warnings are told through `warn`. Throws an EditionError that lists every problem.
 */
export async function loadEdition(
  folder: string,
  warn: (message: string) => void,
  options?: ReadOptions,
): Promise<{ edition: Edition; articles: Article[]; redirects: Redirect[] }> {
  if (!existsSync(folder))
    throw new EditionError(`There is no edition in ${folder}: the folder does not exist.`);
  const { edition, articles, redirects, problems } = await readEdition(folder, options);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!edition || errors.length > 0) {
    throw new EditionError(`The edition in ${folder} cannot be published.\n\n${reportProblems(problems)}\n`);
  }
  if (problems.length > 0) warn(reportProblems(problems));
  return { edition, articles, redirects };
}
