/** The Gregorian day of a moment in a time zone, as numbers; months from 1. */
export function calendarDay(moment: Date, timeZone: string): { year: number; month: number; day: number } {
  // en-US only to read the numbers; nothing of it is printed.
  const parts = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
  }).formatToParts(moment);
  const part = (type: string) => Number(parts.find((candidate) => candidate.type === type)?.value);
  return { year: part('year'), month: part('month'), day: part('day') };
}
