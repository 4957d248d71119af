import { periodsBetween } from '#domain/search/periods-between.ts';
import type { SearchFilters } from '#domain/search/search-query.ts';
import type { FilterChoices } from '#domain/search/suggestion.ts';
import type { PagefindFilters } from './pagefind-archive.ts';

/** The filters of a query as Pagefind takes them. Days are cut to those that the archive has, `days`. */
export function pagefindFilters(filters: SearchFilters, days: FilterChoices['days']): PagefindFilters {
  const { from, to, ...named } = filters;
  if (!(from || to)) return named;
  // No article is of a time.
  if (!days) return { day: 'none' };
  const first = from && from > days.first ? from : days.first;
  const last = to && to < days.last ? to : days.last;
  const periods = periodsBetween(first, last);
  const dates = [
    ...(periods.months.length > 0 ? [{ month: { any: periods.months } }] : []),
    ...(periods.days.length > 0 ? [{ day: { any: periods.days } }] : []),
  ];
  // No article is of such a time.
  if (dates.length === 0) return { day: 'none' };
  return { all: [named, { any: dates }] };
}
