/**
 * Tells whether an ISO 8601 timestamp names a moment of the years 1 to 9999 that exists: 2024-02-30 and 25:00 do not. It stands in
 * these years in every time zone: so not the first day, nor the last.
 */
export function isTimestamp(value: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(value);
  const moment = Date.parse(value);
  if (!parts || !(moment >= -621355104e5 && moment < 2534022144e5)) return false;
  const [year, month, day, hour] = parts.slice(1).map(Number) as [number, number, number, number];
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= lastDay && hour <= 23;
}
