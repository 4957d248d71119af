import type { Article } from '#domain/article/article.ts';
import { headlineAndNames, searchDocument } from '#domain/search/search-document.ts';
import { searchPaths } from '#domain/search/search-paths.ts';
import { factsOf } from '#publish/archive/article-facts.ts';
import type { KeptAnswers } from '#publish/archive/kept-answers.ts';
import type { SiteOutput } from '#publish/output/site-output.ts';
import { sumOf } from '#publish/output/sum-of.ts';
import { addCounts, type CountedDocument, countWords, usualWords, type WordCounts } from './usual-words.ts';

const groups = 8;
const mostBodies = 2_000;

/**
 * Writes the usual words of an archive: of all headlines and names, and of so many bodies as tell its vocabulary. Both are counted in
 * groups whose counts are kept; articles are told off by their ids, so that a changed one is counted with its groups only.
 */
export async function writeWords(
  { timeZone }: { timeZone: string },
  articles: readonly Article[],
  { recipe, answers, output }: { recipe: string; answers: KeptAnswers; output: SiteOutput },
): Promise<void> {
  const parts = groups * Math.max(1, 2 ** Math.ceil(Math.log2(articles.length / mostBodies)));
  const heads: CountedGroup[] = inGroups(articles, groups).map((group) => ({
    question: sumOf(JSON.stringify([recipe, group.map((article) => factsOf(article).headSum)])),
    documents: () => group.map((article) => ({ ...headlineAndNames(article), body: '' })),
  }));
  const texts: CountedGroup[] = inGroups(articles, parts)
    .slice(0, groups)
    .map((group) => ({
      question: sumOf(JSON.stringify([recipe, timeZone, group.map((article) => factsOf(article).sum)])),
      documents: () => bodies(group, timeZone),
    }));
  const all = [...heads, ...texts];
  const key = sumOf(all.map(({ question }) => question).join());
  if (output.keeps(searchPaths.words, key)) {
    for (const { question } of all) answers.keep(question);
    return;
  }
  const words: WordCounts = new Map();
  for (const { question, documents } of all) {
    const counts = await answers.remember(question, async () => writeCounts(countWords(documents())));
    addCounts(words, readCounts(counts));
  }
  output.write(searchPaths.words, JSON.stringify(usualWords(words)), key);
}

/** Articles that are counted together, and a sum of what is counted of them. */
type CountedGroup = { question: string; documents: () => Iterable<CountedDocument> };

function inGroups(articles: readonly Article[], count: number): Article[][] {
  const all: Article[][] = Array.from({ length: count }, () => []);
  for (const article of articles) all[groupOf(article, count)]?.push(article);
  return all;
}

/** By the FNV-1a hash of the id: a sum of each would take longer than all else where nothing is new. */
function groupOf({ id }: Article, parts: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1)
    hash = Math.imul(hash ^ id.charCodeAt(index), 0x01000193) >>> 0;
  return hash % parts;
}

function* bodies(articles: readonly Article[], timeZone: string) {
  for (const article of articles) yield { ...searchDocument(article, timeZone), headline: '', names: '' };
}

function writeCounts(counts: WordCounts): string {
  return JSON.stringify([...counts].map(([form, spellings]) => [form, [...spellings]]));
}

function readCounts(text: string): WordCounts {
  const rows = JSON.parse(text) as [string, [string, number][]][];
  return new Map(rows.map(([form, spellings]) => [form, new Map(spellings)]));
}
