import { type SearchFilters, type SearchQuery, searchSorts } from './search-query.ts';

const filterNames = ['section', 'topic', 'contributor', 'from', 'to', 'language'] as const;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** The parameters of a search's address, as «q=النيل&section=science»: what is usual is left out. */
export function searchParameters({ text, filters, sort, page }: SearchQuery): URLSearchParams {
  const parameters = new URLSearchParams();
  if (text.trim() !== '') parameters.set('q', text);
  for (const name of filterNames) {
    const value = filters[name];
    if (value) parameters.set(name, value);
  }
  if (sort !== 'relevance') parameters.set('sort', sort);
  if (page > 1) parameters.set('page', String(page));
  return parameters;
}

/** Reads the parameters of an address that anybody may have written; what makes no sense counts as left out, days in the wrong order are turned round. */
export function parseSearchParameters(parameters: URLSearchParams): SearchQuery {
  const filters: SearchFilters = {};
  for (const name of filterNames) {
    const value = parameters.get(name);
    if (value && (!isDayName(name) || isDay(value))) filters[name] = value;
  }
  const { from, to, language } = filters;
  if (from && to && from > to) Object.assign(filters, { from: to, to: from });
  if (language) filters.language = language.toLowerCase();
  const page = parameters.get('page') ?? '';
  return {
    text: parameters.get('q') ?? '',
    filters,
    sort: searchSorts.find((sort) => sort === parameters.get('sort')) ?? 'relevance',
    page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
  };
}

/** A day that the calendar has: not the 45th, nor the 30th of February. */
function isDay(value: string): boolean {
  const time = day.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(value);
}

function isDayName(name: string): boolean {
  return name === 'from' || name === 'to';
}
