import { dateFormat } from '#lib/date-format.ts';
import { calendarDay } from './calendar-day.ts';

type KnownDays = { timeZone: string; names: Map<string, string>; offsets: Map<number, number> };

let known: KnownDays = { timeZone: '', names: new Map(), offsets: new Map() };

const dayLength = 86_400_000;
/** Of a year of four digits: "2024-07-23T14:20:00.000Z". */
const isoLength = 24;

/** The Gregorian day of a timestamp in a time zone as "2024-07-23". */
export function dayName(timestamp: string, timeZone: string): string {
  // The archive and the search of an edition ask for the days of the same moments.
  if (timeZone !== known.timeZone) known = { timeZone, names: new Map(), offsets: new Map() };
  const name = known.names.get(timestamp) ?? nameOfDay(timestamp, timeZone);
  known.names.set(timestamp, name);
  return name;
}

/** By the zone's clock at both ends of the day of UTC: to ask for the day of each moment would take an archive four times as long. */
function nameOfDay(timestamp: string, timeZone: string): string {
  const moment = new Date(timestamp);
  const midnight = Math.floor(moment.getTime() / dayLength) * dayLength;
  const offset = offsetAt(midnight, timeZone);
  const isSteady = midnight > 0 && offset === offsetAt(midnight + dayLength, timeZone);
  const local = isSteady ? new Date(moment.getTime() + offset).toISOString() : '';
  if (local.length === isoLength) return local.slice(0, 10);
  const { year, month, day } = calendarDay(moment, timeZone);
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

/** How many milliseconds the clocks of a zone are ahead of UTC. Before 1970 they had fractions of minutes. */
function offsetAt(moment: number, timeZone: string): number {
  const { offsets } = known;
  const offset = offsets.get(moment) ?? findOffset(moment, timeZone);
  offsets.set(moment, offset);
  return offset;
}

function findOffset(moment: number, timeZone: string): number {
  const format = dateFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' },
  });
  // English prints «7/23/2024, 17:20».
  const [month = 0, day = 0, year = 0, hour = 0, minute = 0] = (
    format.format(moment).match(/\d+/g) ?? []
  ).map(Number);
  return Date.UTC(year, month - 1, day, hour, minute) - moment;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
