/** Words as a sentence of a language counts them up: «أ وب», "a, b or c". Beside each other where the browser knows no such lists. */
export function joinWords(
  words: readonly string[],
  language: string,
  type: 'conjunction' | 'disjunction',
): string {
  if (!('ListFormat' in Intl)) return words.join(' / ');
  return new Intl.ListFormat(language, { type }).format(words);
}
