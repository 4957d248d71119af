import { groupBy } from '#lib/group-by.ts';
import type { FacetedArticle } from './filter-choices.ts';

/** A part of the archive that is indexed by itself: whole years, or months of one that is too large. */
export type ArchiveShard = { name: string; articles: readonly FacetedArticle[] };

/** What a reader downloads grows with the size of a shard, and more with their number: measured in docs/searching.md. */
const mostDocuments = 20_000;

/**
 * Cuts an archive, oldest first, into shards of whole years, as many years in one as fit. They are filled from the oldest on:
 * a new article changes the last one only. What has no date stands before all years. Gives the newest first.
 */
export function archiveShards(oldestFirst: readonly FacetedArticle[], most = mostDocuments): ArchiveShard[] {
  const shards: { first: string; last: string; articles: FacetedArticle[] }[] = [];
  for (const [period, articles] of periods(oldestFirst, most)) {
    const open = shards.at(-1);
    if (open && open.articles.length + articles.length <= most) {
      open.articles.push(...articles);
      open.last = period;
    } else shards.push({ first: period, last: period, articles: [...articles] });
  }
  return shards
    .map(({ first, last, articles }) => ({ name: first === last ? first : `${first}_${last}`, articles }))
    .reverse();
}

/** Years; of a year that is too large its months; of a month that is too large, parts of it. */
function periods(articles: readonly FacetedArticle[], most: number): [string, FacetedArticle[]][] {
  return [...byLength(articles, 4)].flatMap(([year, ofYear]): [string, FacetedArticle[]][] =>
    ofYear.length <= most
      ? [[year, ofYear]]
      : [...byLength(ofYear, 7)].flatMap((month) => parts(month, most)),
  );
}

function byLength(articles: readonly FacetedArticle[], length: number): Map<string, FacetedArticle[]> {
  return groupBy(articles, ({ facets }) => facets.day?.slice(0, length) ?? 'undated');
}

function parts([name, articles]: [string, FacetedArticle[]], most: number): [string, FacetedArticle[]][] {
  const count = Math.ceil(articles.length / most);
  return Array.from({ length: count }, (_, part) => [
    part === 0 ? name : `${name}-${part + 1}`,
    articles.slice(part * most, (part + 1) * most),
  ]);
}
