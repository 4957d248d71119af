import type { DateReading } from './date-reading.ts';
import { parseMachineDate } from './parse-machine-date.ts';
import { parseWrittenDate } from './parse-written-date.ts';
import { timestampOf } from './timestamp-of.ts';

const longest = 120;

/**
 * Reads a date strictly: ISO 8601, RFC 822, or as Arabic and English papers print it (four families of month names, Hijri,
 * any digits). Never guesses: what is not understood to the last word, is ambiguous or contradicts itself has a reason
 * instead. `timeZone` is that of the edition, for local times.
 */
export function readDate(text: string, timeZone: string): DateReading {
  const written = text.trim();
  if (written === '' || written.length > longest) return { ok: false, code: 'date-unreadable' };
  const parts = parseMachineDate(written) ?? parseWrittenDate(written);
  if (parts === 'contradicts') return { ok: false, code: 'date-contradicts' };
  return typeof parts === 'string' ? { ok: false, code: parts } : timestampOf(parts, timeZone);
}
