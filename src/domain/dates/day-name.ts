import { calendarDay } from './calendar-day.ts';

let known = { timeZone: '', names: new Map<string, string>() };

/** The Gregorian day of a timestamp in a time zone as "2024-07-23". */
export function dayName(timestamp: string, timeZone: string): string {
  // The archive and the search of an edition ask for the days of the same moments.
  if (timeZone !== known.timeZone) known = { timeZone, names: new Map() };
  const name = known.names.get(timestamp) ?? nameOfDay(timestamp, timeZone);
  known.names.set(timestamp, name);
  return name;
}

function nameOfDay(timestamp: string, timeZone: string): string {
  const { year, month, day } = calendarDay(new Date(timestamp), timeZone);
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
