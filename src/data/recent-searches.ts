import { onStoredElsewhere, readStored, writeStored } from './safe-storage.ts';

const key = 'qari.searches';
const most = 8;
/** Who pastes a whole page does not look for it again. In characters. */
const longest = 100;
const listeners = new Set<() => void>();
const none: readonly string[] = [];
let known: { text: string | null; searches: readonly string[] } = { text: null, searches: none };

/** What the reader looked for on this device, the newest first; the same list until it changes. Nobody else gets it. */
export function recentSearches(): readonly string[] {
  const text = readStored('localStorage', key);
  if (text !== known.text) known = { text, searches: parse(text) };
  return known.searches;
}

/** Puts a search at the head of the list. */
export function rememberSearch(text: string): void {
  const query = text.trim().replace(/\s+/gu, ' ');
  if (query === '' || query.length > longest) return;
  keep([query, ...recentSearches().filter((other) => other !== query)].slice(0, most));
}

/** Forgets one search. */
export function forgetSearch(query: string): void {
  keep(recentSearches().filter((other) => other !== query));
}

/** Forgets all searches. */
export function forgetSearches(): void {
  keep(none);
}

/** Calls back when the list changes, in another tab too; returns the way to stop that. */
export function onRecentSearches(listener: () => void): () => void {
  listeners.add(listener);
  const stop = onStoredElsewhere(key, listener);
  return () => {
    listeners.delete(listener);
    stop();
  };
}

function keep(searches: readonly string[]): void {
  writeStored('localStorage', key, JSON.stringify(searches));
  for (const listener of listeners) listener();
}

function parse(text: string | null): readonly string[] {
  try {
    const searches: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(searches) ? searches.filter((one) => typeof one === 'string').slice(0, most) : none;
  } catch {
    return none;
  }
}
