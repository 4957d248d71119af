import type { CalendarDay } from '#domain/dates/calendar-day.ts';

const dayMs = 86_400_000;
// 1 Muharram 1300 AH by the Umm al-Qura calendar was 12 November 1882; a year has 354.367 days.
const start = { year: 1300, noon: Date.UTC(1882, 10, 12, 12) };

/** The Gregorian day of a day of the Umm al-Qura calendar, which is tabulated from 1300 to 1600 AH. Null for one that does not exist. */
export function gregorianOfHijri({ year, month, day }: CalendarDay): CalendarDay | null {
  if (year < 1300 || year > 1600 || month < 1 || month > 12 || day < 1 || day > 30) return null;
  const days = Math.round((year - start.year) * 354.367 + (month - 1) * 29.53 + day - 1);
  for (let step = -4; step <= 4; step += 1) {
    const noon = new Date(start.noon + (days + step) * dayMs);
    const hijri = hijriDay(noon);
    if (hijri.year !== year || hijri.month !== month || hijri.day !== day) continue;
    return { year: noon.getUTCFullYear(), month: noon.getUTCMonth() + 1, day: noon.getUTCDate() };
  }
  return null;
}

const format = new Intl.DateTimeFormat('en-US-u-ca-islamic-umalqura-nu-latn', {
  ...{ timeZone: 'UTC', year: 'numeric', month: 'numeric', day: 'numeric' },
});

function hijriDay(noon: Date): CalendarDay {
  const parts = format.formatToParts(noon);
  const part = (type: string) =>
    Number.parseInt(parts.find((candidate) => candidate.type === type)?.value ?? '', 10);
  return { year: part('year'), month: part('month'), day: part('day') };
}
