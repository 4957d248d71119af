import { isShortcut } from './is-shortcut.ts';

/** Tells whether a pressed key is the shortcut of a Latin letter, also on a keyboard that types other letters with it. */
export function isLetterShortcut(event: KeyboardEvent, letter: string): boolean {
  const isKey = /^[a-z]$/i.test(event.key)
    ? event.key.toLowerCase() === letter
    : event.code === `Key${letter.toUpperCase()}`;
  return isKey && !event.shiftKey && !event.repeat && isShortcut(event);
}
