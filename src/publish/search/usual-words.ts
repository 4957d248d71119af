import type { SearchDocument } from '#domain/search/search-document.ts';
import { wordsOf } from '#domain/search/words-of.ts';

const most = 10_000;
const shortest = 3;

/**
 * The words of an archive, each in its usual spelling, the most usual first: among them is sought what a mistyped word may
 * have meant. A word of one article only counts where it stands in the headline: elsewhere it may be an error itself.
 */
export function usualWords(documents: readonly SearchDocument[]): string[] {
  const spellings = new Map<string, Map<string, number>>();
  const add = (text: string, weight: number) => {
    for (const { form, isStop, start, end } of wordsOf(text)) {
      if (isStop || form.length < shortest || /^\p{Nd}/u.test(form)) continue;
      const counts = spellings.get(form) ?? new Map<string, number>();
      const spelling = text.slice(start, end);
      spellings.set(form, counts.set(spelling, (counts.get(spelling) ?? 0) + weight));
    }
  };
  for (const { headline, names, body } of documents) {
    add(headline, 2);
    add(names, 2);
    add(body, 1);
  }
  return [...spellings.values()]
    .map((counts) => {
      const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
      const [spelling = ''] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best));
      return { spelling, total };
    })
    .filter(({ total }) => total > 1)
    .sort((one, other) => other.total - one.total || (one.spelling < other.spelling ? -1 : 1))
    .slice(0, most)
    .map(({ spelling }) => spelling);
}
