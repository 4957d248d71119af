import MiniSearch from 'minisearch';
import { momentOf } from '#domain/dates/moment-of.ts';
import type { NewestEntry, NewestIndex } from '#domain/search/newest-index.ts';
import { plainSpelling } from '#domain/search/plain-spelling.ts';

type Spelled = { entry: NewestEntry; headline: string };

const known = new WeakMap<NewestIndex, readonly Spelled[]>();

/** The entries whose headline begins with a text in plain spelling, the newest first: «كيف ي» too, of which no word is searched. */
export function beginsAs(index: NewestIndex, beginning: string): NewestEntry[] {
  const found = spelled(index).filter(({ headline }) => headline.startsWith(beginning));
  return found.map(({ entry }) => entry);
}

/** Spelled once for an index that does not change. */
function spelled(index: NewestIndex): readonly Spelled[] {
  const before = known.get(index);
  if (before) return before;
  const time = ({ story }: NewestEntry) => momentOf(story.datePublished);
  const all = (index.search(MiniSearch.wildcard) as unknown as NewestEntry[])
    .toSorted((one, other) => time(other) - time(one))
    .map((entry) => ({ entry, headline: plainSpelling(entry.story.headline) }));
  known.set(index, all);
  return all;
}
