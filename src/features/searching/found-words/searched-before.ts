import { paths } from '#domain/paths.ts';

/** What was looked for on the page that led here, by its address (`document.referrer`): null where it was no search of this paper. */
export function searchedBefore(referrer: string): string | null {
  if (!URL.canParse(referrer)) return null;
  const { origin, pathname, searchParams } = new URL(referrer);
  const search = import.meta.env.BASE_URL + paths.search.getHref().slice(1);
  // Read here: a reader who only reads is to fetch nothing of searching.
  const text = searchParams.get('q') ?? '';
  return origin === location.origin && pathname === search && text.trim() !== '' ? text : null;
}
