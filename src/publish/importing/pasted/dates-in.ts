import type { Notes } from '#publish/importing/note.ts';
import { type HeadLine, headLineIn } from './head-line.ts';

type Dates = Omit<HeadLine, 'labels'> & { below: readonly string[] };

/** The dates and the byline of the line that begins `lines`, and of those after it that tell what it does not. */
export function datesIn(lines: readonly string[], notes: Notes): Dates {
  const dates: Dates = { published: null, modified: null, byline: {}, below: lines };
  for (let line = nextLine(dates); line; line = nextLine(dates)) {
    for (const label of line.labels) notes.gather('dropped-labels', label);
    dates.published ??= line.published;
    dates.modified ??= line.modified;
    dates.byline = { ...line.byline, ...dates.byline };
    dates.below = dates.below.slice(1);
  }
  return dates;
}

function nextLine({ published, modified, below }: Dates): HeadLine | null {
  const line = headLineIn(below[0] ?? '');
  const isKnown = line && ((line.published && published) || (line.modified && modified));
  return isKnown ? null : line;
}
