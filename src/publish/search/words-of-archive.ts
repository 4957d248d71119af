import type { Article } from '#domain/article/article.ts';
import { headlineAndNames, searchDocument } from '#domain/search/search-document.ts';
import { factsOf } from '#publish/archive/article-facts.ts';
import type { KeptAnswers } from '#publish/archive/kept-answers.ts';
import { sumOf } from '#publish/output/sum-of.ts';
import { addCounts, countWords, usualWords, type WordCounts } from './usual-words.ts';

const groups = 8;
const mostBodies = 2_000;

/**
 * The usual words of an archive: of all headlines and names, and of so many bodies as tell its vocabulary. Bodies are counted in
 * groups whose counts are kept; articles are told off by their ids, so that a changed one is counted with its group only.
 */
export async function wordsOfArchive(
  { timeZone }: { timeZone: string },
  articles: readonly Article[],
  { recipe, answers }: { recipe: string; answers: KeptAnswers },
): Promise<string[]> {
  const parts = groups * Math.max(1, 2 ** Math.ceil(Math.log2(articles.length / mostBodies)));
  const counted: Article[][] = Array.from({ length: groups }, () => []);
  for (const article of articles) counted[groupOf(article, parts)]?.push(article);
  const words = countWords(articles.map((article) => ({ ...headlineAndNames(article), body: '' })));
  for (const group of counted) {
    const question = sumOf(JSON.stringify([recipe, timeZone, group.map((article) => factsOf(article).sum)]));
    const counts = await answers.remember(question, async () =>
      writeCounts(countWords(bodies(group, timeZone))),
    );
    addCounts(words, readCounts(counts));
  }
  return usualWords(words);
}

function groupOf({ id }: Article, parts: number): number {
  return Number.parseInt(sumOf(id).slice(0, 8), 16) % parts;
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
