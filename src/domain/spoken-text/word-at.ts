import { shownEnd, shownStart } from './shown-offset.ts';
import type { Span, Utterance } from './utterance.ts';

/**
 * The shown place of the word an engine says it has reached; null when its offset is outside the text.
 * `length` 0 means unknown: Safari gives none, so the word then runs to the next space.
 */
export function wordAt(utterance: Utterance, offset: number, length: number): Span | null {
  if (!Number.isInteger(offset) || offset < 0 || offset >= utterance.text.length) return null;
  const known = length > 0 ? length : (/^\S+/u.exec(utterance.text.slice(offset))?.[0].length ?? 0);
  const spokenEnd = Math.min(offset + known, utterance.text.length);
  const start = shownStart(utterance, offset);
  const end = shownEnd(utterance, spokenEnd);
  return end > start ? { start, end } : null;
}
