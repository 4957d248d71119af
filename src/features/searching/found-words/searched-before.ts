import { paths } from '#domain/paths.ts';
import { parseSearchParameters } from '#domain/search/search-address.ts';

/** What was looked for on the page that led here, by its address (`document.referrer`): null where it was no search of this paper. */
export function searchedBefore(referrer: string): string | null {
  if (!URL.canParse(referrer)) return null;
  const { origin, pathname, searchParams } = new URL(referrer);
  const search = import.meta.env.BASE_URL + paths.search.getHref().slice(1);
  const { text } = parseSearchParameters(searchParams);
  return origin === location.origin && pathname === search && text.trim() !== '' ? text : null;
}
