import { isTimestamp } from '#domain/article/timestamp.ts';
import type { DateParts, DateReading } from './date-reading.ts';
import { offsetOfZone } from './offset-of-zone.ts';

/** Makes a timestamp of what a text names. A day without a time begins at midnight in the zone of the edition. */
export function timestampOf({ year, month, day, time, offset }: DateParts, timeZone: string): DateReading {
  const { hour, minute, second } = time ?? { hour: 0, minute: 0, second: 0 };
  if (year < 1800 || year > 2200 || minute > 59 || second > 60) return { ok: false, code: 'date-unreadable' };
  const two = (part: number) => String(part).padStart(2, '0');
  const local = `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(Math.min(second, 59))}`;
  if (!isTimestamp(`${local}Z`)) return { ok: false, code: 'date-unreadable' };
  const minutes = offset ?? offsetOfZone(local, timeZone);
  const sign = minutes < 0 ? '-' : '+';
  const far = Math.abs(minutes);
  const timestamp = `${local}${sign}${two(Math.floor(far / 60))}:${two(far % 60)}`;
  return { ok: true, timestamp, hasTime: time !== undefined, hasZone: offset !== undefined };
}
