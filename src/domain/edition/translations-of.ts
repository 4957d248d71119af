import type { Article } from '#domain/article/article.ts';
import { groupBy } from '#lib/group-by.ts';

/** An article in one of its languages. */
export type Translation = { id: string; inLanguage: string };

/**
 * Finds what is one text in several languages, by the id of each: the original first, one article for each language. An
 * article without translations is not in it. A translation of a translation belongs to the original.
 */
export function translationsOf(articles: readonly Article[]): Map<string, Translation[]> {
  // Most papers have none, and to look for the originals in a large archive takes long.
  if (articles.every(({ translationOfWork }) => translationOfWork === undefined)) return new Map();
  const byId = new Map(articles.map((article) => [article.id, article]));
  const originalOf = (article: Article): string => {
    const seen = new Set<string>();
    let place = article;
    for (;;) {
      const before = place.translationOfWork ? byId.get(place.translationOfWork) : undefined;
      // Two that call each other their original: the one found first is taken.
      if (!before || seen.has(before.id)) return place.id;
      seen.add(before.id);
      place = before;
    }
  };
  const originals = new Set(articles.map(({ translationOfWork }) => translationOfWork));
  const involved = articles.filter(({ id, translationOfWork }) => translationOfWork || originals.has(id));
  const found = new Map<string, Translation[]>();
  for (const [original, group] of groupBy(involved, originalOf)) {
    const sorted = group.toSorted((a, b) => Number(b.id === original) - Number(a.id === original));
    const languages = new Map<string, Translation>();
    for (const { id, inLanguage } of sorted) {
      const key = inLanguage.toLowerCase();
      if (!languages.has(key)) languages.set(key, { id, inLanguage });
    }
    const all = [...languages.values()];
    if (all.length > 1) for (const { id } of all) found.set(id, all);
  }
  return found;
}
