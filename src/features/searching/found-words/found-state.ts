/** What a result gives to the article it opens, in the state of the history entry: the text that was looked for. */
export type FoundState = { searched: string };

/** Reads it from the state of an entry, which anything may have been put into; null where the article was not found by a search. */
export function searchedIn(state: unknown): string | null {
  const searched = (state as Partial<FoundState> | null)?.searched;
  return typeof searched === 'string' && searched !== '' ? searched : null;
}
