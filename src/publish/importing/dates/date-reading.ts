import type { NoteCode } from '#publish/importing/note.ts';

/**
 * A date that was understood: a timestamp in ISO 8601 with an offset, and what it lacked (the time of day, a zone); or why
 * it was not.
 */
export type DateReading =
  | { ok: true; timestamp: string; hasTime: boolean; hasZone: boolean }
  | { ok: false; code: Extract<NoteCode, `date-${string}`> };

/** A day of a calendar, a time of day and minutes from UTC, each only where the text names it. */
export type DateParts = {
  year: number;
  month: number;
  day: number;
  time?: { hour: number; minute: number; second: number };
  offset?: number;
};
