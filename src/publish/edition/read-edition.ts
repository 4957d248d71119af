import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { Article } from '#domain/article/article.ts';
import { parseArticle } from '#domain/article/parse-article.ts';
import type { Edition } from '#domain/edition/edition.ts';
import { parseEdition } from '#domain/edition/parse-edition.ts';
import type { Problem } from '#domain/problem.ts';
import { unreadablePictures } from '#publish/media/unreadable-pictures.ts';
import { checkAcross } from './check-across.ts';
import { checkFrontPage } from './check-front-page.ts';
import { checkReferences } from './check-references.ts';
import { readJsonFile } from './read-json-file.ts';

/** A problem and the file it stands in, relative to the edition's folder. */
export type FileProblem = Problem & { file: string };

export type ReadEdition = { edition: Edition | null; articles: Article[]; problems: FileProblem[] };

/** Reads and checks a whole edition folder. All problems come at once; only `error`s make it unfit to publish. */
export async function readEdition(folder: string): Promise<ReadEdition> {
  const editionFile = join(folder, 'edition.json');
  const json = await readJsonFile(editionFile);
  const parsed = json.ok ? parseEdition(json.value) : json;
  const edition = parsed.ok ? parsed.value.edition : null;
  const problems = inFile('edition.json', parsed.ok ? parsed.value.warnings : parsed.problem);

  const articles: Article[] = [];
  for (const path of await articleFiles(folder)) {
    const article = await readArticle(path);
    const file = relative(folder, path);
    if (article.ok) articles.push(article.value.article);
    problems.push(...inFile(file, article.ok ? article.value.warnings : article.problem));
    if (article.ok && edition)
      problems.push(
        ...inFile(file, checkReferences(article.value.article, basename(path, '.json'), edition)),
      );
  }
  if (edition) problems.push(...inFile('edition.json', checkFrontPage(edition, articles)));
  const across = [...checkAcross(folder, articles), ...(await unreadablePictures(folder, articles))];
  return { edition, articles, problems: [...problems, ...across] };
}

async function readArticle(path: string) {
  const json = await readJsonFile(path);
  return json.ok ? parseArticle(json.value) : json;
}

async function articleFiles(folder: string): Promise<string[]> {
  const articles = join(folder, 'articles');
  if (!existsSync(articles)) return [];
  const names = await readdir(articles);
  return names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(articles, name));
}

function inFile(file: string, problems: readonly Problem[]): FileProblem[] {
  return problems.map((problem) => ({ ...problem, file }));
}
