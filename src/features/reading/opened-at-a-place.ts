/** Tells whether the address that was opened names a place in the page: a hash, or a text (`#:~:text=`). */
export function openedAtAPlace(hash: string): boolean {
  if (hash !== '') return true;
  // Browsers take the text out of the address before a script can see it; only the first request still names it.
  const [first] = performance.getEntriesByType('navigation');
  return first?.name.includes(':~:') ?? false;
}
