import type { SearchDocument } from '#domain/search/search-document.ts';
import { wordsOf } from '#domain/search/words-of.ts';

const most = 10_000;
const shortest = 3;

/** How often words stand in a text, by their form and then by the spelling. */
export type WordCounts = Map<string, Map<string, number>>;

/** What of an article is counted. */
export type CountedDocument = Pick<SearchDocument, 'headline' | 'names' | 'body'>;

/** Counts the words of articles; those of a headline and of names twice. */
export function countWords(documents: Iterable<CountedDocument>): WordCounts {
  const counts: WordCounts = new Map();
  for (const { headline, names, body } of documents) {
    addWords(counts, headline, 2);
    addWords(counts, names, 2);
    addWords(counts, body, 1);
  }
  return counts;
}

/** Adds counts to others. */
export function addCounts(sum: WordCounts, counts: WordCounts): void {
  for (const [form, spellings] of counts)
    for (const [spelling, count] of spellings) addSpelling(sum, form, spelling, count);
}

/**
 * The words of an archive, each in its usual spelling, the most usual first: among them is sought what a mistyped word may
 * have meant. A word of one article only counts where it stands in the headline: elsewhere it may be an error itself.
 */
export function usualWords(counts: WordCounts): string[] {
  return [...counts.values()]
    .map((spellings) => {
      const total = [...spellings.values()].reduce((sum, count) => sum + count, 0);
      const [spelling = ''] = [...spellings].reduce(moreUsual);
      return { spelling, total };
    })
    .filter(({ total }) => total > 1)
    .sort((one, other) => other.total - one.total || (one.spelling < other.spelling ? -1 : 1))
    .slice(0, most)
    .map(({ spelling }) => spelling);
}

/** Of two as usual the first in order, whatever was counted first. */
function moreUsual(best: [string, number], one: [string, number]): [string, number] {
  return one[1] > best[1] || (one[1] === best[1] && one[0] < best[0]) ? one : best;
}

function addWords(counts: WordCounts, text: string, weight: number): void {
  for (const { form, isStop, start, end } of wordsOf(text)) {
    if (isStop || form.length < shortest || /^\p{Nd}/u.test(form)) continue;
    addSpelling(counts, form, text.slice(start, end), weight);
  }
}

function addSpelling(counts: WordCounts, form: string, spelling: string, count: number): void {
  const spellings = counts.get(form) ?? new Map<string, number>();
  counts.set(form, spellings.set(spelling, (spellings.get(spelling) ?? 0) + count));
}
