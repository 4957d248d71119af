import { readDate } from '#publish/importing/dates/read-date.ts';
import { attribute, rawText } from '#publish/importing/html/element.ts';
import type { HtmlElement } from '#publish/importing/html/parse-html.ts';
import { beginsUpdated } from '#publish/importing/labels/updated-label.ts';
import { readHeadLine } from '#publish/importing/pasted/head-line.ts';
import { dateInLine } from '#publish/importing/pasted/is-date-line.ts';
import { cleanLine } from '#publish/importing/text/clean-text.ts';
import type { Byline } from '#publish/importing/text/read-byline.ts';

/** Dates as they stand on a page, in its own words or in the `datetime` of a <time>; null where there is none that is sure. */
export type VisibleDates = { published: string | null; modified: string | null };

/**
 * The dates that a page without machine-readable ones shows in the lines near its headline. Two different days there are none,
 * for nobody can tell which is the story's; nor is the date of a page's masthead or of another story in a list.
 */
export function visibleDates(lines: readonly HtmlElement[]): VisibleDates {
  const found = lines.flatMap(datesOf);
  const of = (isUpdate: boolean) => {
    const dates = found.filter((date) => date.isUpdate === isUpdate);
    const days = new Set(dates.map(({ day }) => day));
    return days.size === 1 ? (dates[0]?.written ?? null) : null;
  };
  return { published: of(false), modified: of(true) };
}

/** Who wrote the story, by the first of the lines near its headline that says it beside a date and nothing else. */
export function visibleByline(lines: readonly HtmlElement[]): Byline {
  const bylines = lines.flatMap((line) => readHeadLine(textOf(line))?.byline ?? []);
  return bylines.find(({ author, agencies }) => author || agencies) ?? {};
}

type FoundDate = { written: string; day: string; isUpdate: boolean };

/** The dates that an element says and nothing that is no byline or button. `day` is the same for one moment in two ways of writing it. */
function datesOf(element: HtmlElement): FoundDate[] {
  const text = textOf(element);
  const exact = element.tagName === 'time' ? attribute(element, 'datetime') : '';
  const line = readHeadLine(text);
  const ofLine = line ? [line.published, line.modified] : [dateInLine(text)];
  for (const written of [[exact], ofLine]) {
    const dates = written.flatMap((one) => (one ? (dateOf(one, text) ?? []) : []));
    if (dates.length > 0) return dates;
  }
  return [];
}

function textOf({ childNodes }: HtmlElement): string {
  return cleanLine(rawText(childNodes));
}

function dateOf(written: string, text: string): FoundDate | null {
  const reading = readDate(written, 'UTC');
  const isUpdate = beginsUpdated(written) || (!/\p{L}/u.test(written) && beginsUpdated(text));
  return reading.ok ? { written, day: reading.timestamp.slice(0, 10), isUpdate } : null;
}
