import type { SearchDocument } from '#domain/search/search-document.ts';
import { groupBy } from '#lib/group-by.ts';

/** A part of the archive that is indexed by itself: whole years, or months of one that is too large. */
export type ArchiveShard = { name: string; documents: readonly SearchDocument[] };

/** What a reader downloads grows with the size of a shard, and more with their number: measured in docs/searching.md. */
const mostDocuments = 20_000;

/**
 * Cuts an archive, oldest first, into shards of whole years, as many years in one as fit. They are filled from the oldest on:
 * a new article changes the last one only. Gives the newest first.
 */
export function archiveShards(oldestFirst: readonly SearchDocument[], most = mostDocuments): ArchiveShard[] {
  const shards: { first: string; last: string; documents: SearchDocument[] }[] = [];
  for (const [period, documents] of periods(oldestFirst, most)) {
    const open = shards.at(-1);
    if (open && open.documents.length + documents.length <= most) {
      open.documents.push(...documents);
      open.last = period;
    } else shards.push({ first: period, last: period, documents: [...documents] });
  }
  return shards
    .map(({ first, last, documents }) => ({ name: first === last ? first : `${first}_${last}`, documents }))
    .reverse();
}

/** Years; of a year that is too large its months; of a month that is too large, parts of it. */
function periods(documents: readonly SearchDocument[], most: number): [string, SearchDocument[]][] {
  return [...byLength(documents, 4)].flatMap(([year, ofYear]): [string, SearchDocument[]][] =>
    ofYear.length <= most
      ? [[year, ofYear]]
      : [...byLength(ofYear, 7)].flatMap((month) => parts(month, most)),
  );
}

function byLength(documents: readonly SearchDocument[], length: number): Map<string, SearchDocument[]> {
  return groupBy(documents, ({ facets }) => facets.day.slice(0, length));
}

function parts([name, documents]: [string, SearchDocument[]], most: number): [string, SearchDocument[]][] {
  const count = Math.ceil(documents.length / most);
  return Array.from({ length: count }, (_, part) => [
    part === 0 ? name : `${name}-${part + 1}`,
    documents.slice(part * most, (part + 1) * most),
  ]);
}
