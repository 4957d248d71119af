import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Article } from '#domain/article/article.ts';
import { repeatedBlockIds } from '#domain/article/parse-article.ts';
import type { Edition } from '#domain/edition/edition.ts';
import { parseEdition } from '#domain/edition/parse-edition.ts';
import { type Problem, quoteFound } from '#domain/problem.ts';
import { fail, type Result, succeed } from '#lib/result.ts';
import type { KeptAnswers } from '#publish/archive/kept-answers.ts';
import { activeFiles } from '#publish/media/active-files.ts';
import { unreadablePictures } from '#publish/media/unreadable-pictures.ts';
import { pagePaths } from '#publish/redirects/page-paths.ts';
import { readRedirects, redirectsFile } from '#publish/redirects/read-redirects.ts';
import type { Redirect } from '#publish/redirects/redirect.ts';
import { settleRedirects } from '#publish/redirects/settle-redirects.ts';
import { checkAcross } from './check-across.ts';
import { checkDates } from './check-dates.ts';
import { checkFrontPage } from './check-front-page.ts';
import { checkReferences } from './check-references.ts';
import type { MediaReference } from './media-of-article.ts';
import { readJsonFile } from './read-json-file.ts';
import { type ArticleReader, type ReadArticleResult, readWholeArticle } from './read-whole-article.ts';
import { type SoundParts, soundParts } from './sound-parts.ts';

/** A problem and the file it stands in, relative to the edition's folder. */
export type FileProblem = Problem & { file: string };

/** An article and the file it was read from, relative to the edition's folder. */
export type ReadArticle = { article: Article; file: string };

/** What can be read of an article with mistakes, and its file. */
export type ReadParts = { article: SoundParts; file: string };

/** How articles are read, and what is known of their pictures from earlier. */
export type ReadOptions = { readArticle?: ArticleReader; pictures?: KeptAnswers };

export type ReadEdition = {
  edition: Edition | null;
  articles: Article[];
  /** Articles with mistakes, as far as they can be read. */
  broken: ReadParts[];
  /** Each leads to the end of its way. */
  redirects: Redirect[];
  problems: FileProblem[];
};

/** The same, with the media files that the article names. */
export type ReadMedia = ReadArticle & { media: readonly MediaReference[] };

/**
 * Reads and checks a whole edition folder. All problems come at once; only `error`s make it unfit to publish.
 */
export async function readEdition(
  folder: string,
  { readArticle = readWholeArticle, pictures }: ReadOptions = {},
): Promise<ReadEdition> {
  const editionFile = join(folder, 'edition.json');
  const json = await readJsonFile(editionFile);
  const parsed = json.ok ? parseEdition(json.value) : json;
  const edition = parsed.ok ? parsed.value.edition : null;
  const problems = inFile('edition.json', parsed.ok ? parsed.value.warnings : parsed.problem);

  const read: ReadMedia[] = [];
  const broken: ReadParts[] = [];
  const files = await articleFiles(folder);
  if (!files.ok) problems.push(...inFile('articles', files.problem));
  for (const path of files.ok ? files.value : []) {
    const reading = readArticle(path);
    // To wait for what is known takes longer than to know it.
    const article = reading instanceof Promise ? await reading : reading;
    const file = join('articles', basename(path));
    const parts = article.ok ? article.value.article : await partsOf(path);
    if (article.ok) read.push({ article: article.value.article, media: article.value.media, file });
    else broken.push({ article: parts, file });
    problems.push(
      ...inFile(file, withOthers(ownProblems(article, parts), referenceProblems(parts, path, edition))),
    );
  }
  const articles = read.map(({ article }) => article);
  if (edition) problems.push(...inFile('edition.json', checkFrontPage(edition, articles)));
  problems.push(...checkAcross(folder, read, broken), ...(await unreadablePictures(folder, read, pictures)));
  problems.push(...checkDates(read), ...(await activeFiles(folder, read)));
  const moved = await readRedirects(folder);
  const settled = settleRedirects(moved.redirects, () => pagePaths(edition, articles), moved.places);
  problems.push(...inFile(redirectsFile, [...moved.problems, ...settled.problems]));
  // File by file, whatever found the problem.
  problems.sort((a, b) => (a.file === b.file ? 0 : a.file < b.file ? -1 : 1));
  return { edition, articles, broken, redirects: settled.redirects, problems };
}

async function partsOf(path: string): Promise<SoundParts> {
  const json = await readJsonFile(path);
  return json.ok ? soundParts(json.value) : {};
}

function ownProblems(read: ReadArticleResult, parts: SoundParts): readonly Problem[] {
  // The body of one without mistakes is not asked for: it may have to be read.
  return read.ok
    ? read.value.warnings
    : withOthers(read.problem, repeatedBlockIds({ blocks: parts.blocks ?? [] }));
}

function referenceProblems(parts: SoundParts, path: string, edition: Edition | null): Problem[] {
  return edition ? checkReferences(parts, basename(path, '.json'), edition) : [];
}

/** Problems, with others of places of which none has been told. */
function withOthers(told: readonly Problem[], others: readonly Problem[]): readonly Problem[] {
  const unsaid = others.filter(({ path }) => told.every((other) => other.path !== path));
  return unsaid.length > 0 ? [...told, ...unsaid] : told;
}

/** The files of an edition's articles in the order of their names, or that there is no folder of them. */
export async function articleFiles(folder: string): Promise<Result<string[], Problem[]>> {
  const articles = join(folder, 'articles');
  // A misspelt folder must not publish an empty paper in the place of a full one.
  const isFolder = existsSync(articles) && (await stat(articles)).isDirectory();
  if (!isFolder)
    return fail([
      {
        severity: 'error',
        path: '',
        expected: { code: 'folder' },
        found: existsSync(articles) ? quoteFound('articles') : 'undefined',
      },
    ]);
  const names = await readdir(articles);
  const paths = names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(articles, name));
  return succeed(paths);
}

function inFile(file: string, problems: readonly Problem[]): FileProblem[] {
  return problems.map((problem) => ({ ...problem, file }));
}
