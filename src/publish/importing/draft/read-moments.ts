import { isInFuture } from '#domain/dates/is-in-future.ts';
import { momentOf } from '#domain/dates/moment-of.ts';
import type { DateReading } from '#publish/importing/dates/date-reading.ts';
import { readDate } from '#publish/importing/dates/read-date.ts';
import { beginsUpdated } from '#publish/importing/labels/updated-label.ts';
import type { Notes } from '#publish/importing/note.ts';
import type { Draft } from './draft.ts';

type Dates = Pick<Draft, 'published' | 'modified'>;
type Moments = {
  datePublished: string | null;
  dateModified?: string;
  /** The day of publication that the source itself tells, as "2024-07-23". */
  day: string | null;
};

/**
 * When a draft was published and modified, as timestamps; null where it does not say so for sure. `given` is the editor's own
 * date for items without one.
 */
export function readMoments(
  draft: Dates,
  { timeZone, given, notes }: { timeZone: string; given?: string | undefined; notes: Notes },
): Moments {
  const { published, modified } = withoutUpdate(draft);
  const first = published ? told(readDate(published, timeZone), published, notes) : null;
  if (!first && given) notes.add('date-given', { date: given });
  const datePublished = first ?? given ?? null;
  const day = first?.slice(0, 10) ?? null;
  if (datePublished && isInFuture(datePublished)) notes.add('date-in-future', { date: datePublished });
  const last = modified ? readDate(modified, timeZone) : null;
  if (!last?.ok || last.timestamp === datePublished) return { datePublished, day };
  if (Date.parse(last.timestamp) >= momentOf(datePublished)) {
    if (isInFuture(last.timestamp)) notes.add('date-in-future', { date: last.timestamp });
    return { datePublished, dateModified: last.timestamp, day };
  }
  notes.add('modified-before-published', { date: modified ?? '' });
  return { datePublished, day };
}

/** A date that says itself to be that of a change («Last updated ...») is no date of publication. */
function withoutUpdate(draft: Dates): Dates {
  const { published, modified } = draft;
  if (!published || !beginsUpdated(published)) return draft;
  return { published: null, modified: modified ?? published };
}

function told(reading: DateReading, written: string, notes: Notes): string | null {
  const date = written.slice(0, 80);
  if (!reading.ok) notes.add(reading.code, { date });
  else if (!reading.hasTime) notes.add('date-without-time', { date });
  else if (!reading.hasZone) notes.add('date-without-zone', { date });
  return reading.ok ? reading.timestamp : null;
}
