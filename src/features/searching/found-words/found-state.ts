/**
 * What a result gives to the article it opens, in the state of the history entry: the text that was looked for; null once
 * the reader took the marks away.
 */
export type FoundState = { searched: string | null };

/**
 * Reads it from the state of an entry, which anything may have been put into: undefined where it says nothing of a search,
 * null where there is nothing to mark.
 */
export function searchedIn(state: unknown): string | null | undefined {
  const searched = (state as Partial<FoundState> | null)?.searched;
  if (searched === undefined) return undefined;
  return typeof searched === 'string' && searched !== '' ? searched : null;
}
