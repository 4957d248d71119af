/** Tells whether a press is that of a Latin letter, or of its place on a keyboard of another script. */
export function isLetterKey({ key, code }: KeyboardEvent, letter: string): boolean {
  return /^[a-z]$/iu.test(key) ? key.toLowerCase() === letter : code === `Key${letter.toUpperCase()}`;
}
