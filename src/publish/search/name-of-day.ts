/**
 * The day of an article as Pagefind's filter and the list of earlier indexes name it. A day that is not known has a name that
 * comes before all others: where results are put in order by day, it is the last.
 */
export function nameOfDay(day: string | null): string {
  return day ?? '-';
}
