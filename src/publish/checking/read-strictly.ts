import { readFile } from 'node:fs/promises';
import { type Problem, quoteFound } from '#domain/problem.ts';
import { jsonPath } from '#domain/problems-from-issues.ts';
import { jsonFault } from '#lib/json-fault.ts';
import { repeatedKeys } from '#lib/repeated-keys.ts';
import { fail, succeed } from '#lib/result.ts';
import { type ArticleReader, readWholeArticle } from '#publish/edition/read-whole-article.ts';

/** Reads an article, and warns also of names that stand twice in an object of its file, which no build looks for. */
export const readStrictly: ArticleReader = async (path) => {
  const read = await readWholeArticle(path);
  const repeated = await repeatedIn(path);
  if (!read.ok) return fail([...read.problem, ...repeated]);
  return succeed({ ...read.value, warnings: [...read.value.warnings, ...repeated] });
};

async function repeatedIn(path: string): Promise<Problem[]> {
  const text = (await readFile(path, 'utf8').catch(() => '')).replace(/^\uFEFF/, '');
  if (jsonFault(text)) return [];
  return repeatedKeys(text).map(({ path: keys, line, column }) => ({
    severity: 'warning',
    path: jsonPath(keys),
    expected: { code: 'single-name', place: { line, column } },
    found: quoteFound(keys.at(-1)),
  }));
}
