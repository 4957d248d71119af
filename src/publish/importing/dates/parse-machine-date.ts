import type { DateParts } from './date-reading.ts';

const iso =
  /^(\d{4})-(\d{2})-(\d{2})(?:[t ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(z|utc|gmt|[+-]\d{2}:?\d{2})?)?$/i;
const rfc =
  /^(?:([a-z]{3,9})\.?,?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4}|\d{2})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([a-z]{1,4}|[+-]\d{2}:?\d{2})?(?:\s*\([^)]*\))?)?$/i;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** The zones that RFC 822 names, in hours. Its military letters were defined the wrong way round: they say nothing. */
const zones: Readonly<Record<string, number>> = {
  ...{ z: 0, ut: 0, utc: 0, gmt: 0, est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7 },
};

/** Reads ISO 8601 and the dates of RSS (RFC 822, 2822). Null for another form, 'contradicts' for a weekday that was another. */
export function parseMachineDate(text: string): DateParts | 'contradicts' | null {
  const [, year, month, day, hour, minute, second, zone] = iso.exec(text) ?? [];
  if (year) {
    const date = { year: Number(year), month: Number(month), day: Number(day) };
    return withTime(date, [hour, minute, second, zone]);
  }
  return parseRfcDate(text);
}

function parseRfcDate(text: string): DateParts | 'contradicts' | null {
  const [, weekday, day, monthName = '', yearText = '', ...time] = rfc.exec(text) ?? [];
  const month = months.indexOf(monthName.toLowerCase()) + 1;
  if (!day || month === 0) return null;
  // RFC 2822, 4.3: two digits up to 49 are of this century.
  const year = Number(yearText) + (yearText.length === 4 ? 0 : Number(yearText) < 50 ? 2000 : 1900);
  const date = { year, month, day: Number(day) };
  if (weekday) {
    const named = weekdays.indexOf(weekday.slice(0, 3).toLowerCase());
    if (named !== new Date(Date.UTC(year, month - 1, date.day)).getUTCDay()) return 'contradicts';
  }
  return withTime(date, time);
}

function withTime(
  date: DateParts,
  [hour, minute, second, zone]: readonly (string | undefined)[],
): DateParts | null {
  if (hour === undefined) return date;
  const time = { hour: Number(hour), minute: Number(minute), second: Number(second ?? 0) };
  if (!zone) return { ...date, time };
  const offset = offsetOf(zone.toLowerCase());
  return offset === null ? null : { ...date, time, offset };
}

function offsetOf(zone: string): number | null {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  if (!sign) return zone in zones ? (zones[zone] ?? 0) * 60 : null;
  const far = Number(hours) * 60 + Number(minutes);
  return far > 14 * 60 || Number(minutes) > 59 ? null : sign === '-' ? -far : far;
}
