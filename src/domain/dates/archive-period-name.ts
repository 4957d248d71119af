import type { DateStyle } from './date-style.ts';
import { formatWeekday } from './format-date.ts';
import { formatMonth } from './format-month.ts';

/**
 * Names a period of the archive: "2024-07" is «يوليو/ تموز 2024», "2024-07-23" «الثلاثاء 23 يوليو/ تموز 2024». Months
 * are those of the address, Gregorian also where days are printed by the Solar Hijri calendar: «ژوئیهٔ ۲۰۲۴».
 */
export function archivePeriodName(period: string, style: DateStyle): string {
  return period.length > 7
    ? formatWeekday(period, style)
    : formatMonth(period, { ...style, calendar: 'gregory' });
}
