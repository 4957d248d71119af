import { describe, expect, it } from 'vitest';
import { dateStyleOf } from '#domain/edition/edition-info.ts';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { formatDate, formatTime, formatWeekday } from './format-date.ts';
import { formatHijri } from './format-hijri.ts';
import { secondCalendarDay, secondCalendarMonths } from './second-calendar.ts';
import { weekdayNames } from './weekday-names.ts';

const styleIn = (language: string) =>
  dateStyleOf(buildEdition({ hijri: { shown: true, adjustment: 0 } }), language);
const printed = (day: string, language: string) => {
  const style = styleIn(language);
  return [
    formatDate(day, style),
    formatWeekday(day, style),
    formatTime(day, style),
    formatHijri(day, style),
    secondCalendarDay(day.slice(0, 10), style),
    secondCalendarMonths(day.slice(0, 7), 31, style),
    weekdayNames(style.language, 6),
  ];
};

describe('a language tag that Intl refuses', () => {
  it.each([
    ['ar-12', 'ar'],
    ['en-12', 'en'],
    ['fa-xx-yy', 'fa'],
    ['ur-1', 'ur'],
  ])('%s prints the dates of %s', (tag, language) => {
    const day = '2024-07-23T14:20:00+03:00';
    expect(printed(day, tag)).toEqual(printed(day, language));
  });
});

describe('a day of long ago', () => {
  it('has the weekday of its own year, and no Hijri day before there was one', () => {
    expect(printed('0001-01-01', 'ar').toSpliced(2, 1).slice(0, 5)).toEqual([
      '1 يناير/ كانون الثاني 1',
      'الاثنين 1 يناير/ كانون الثاني 1',
      null,
      null,
      null,
    ]);
  });

  it('is Gregorian for a reader in Persian, too', () => {
    expect(formatDate('0001-01-01', styleIn('fa'))).toBe('۱ ژانویهٔ ۱');
  });

  it('has its Hijri day from the first whole year on', () => {
    expect([formatHijri('0622-07-10', styleIn('en')), formatHijri('0623-07-10', styleIn('en'))]).toEqual([
      null,
      expect.stringMatching(/ [12] AH$/),
    ]);
  });

  it('goes over into the next year like any other', () => {
    const moved = dateStyleOf(buildEdition({ hijri: { shown: true, adjustment: 1 } }), 'en');
    expect(formatHijri('0099-12-31', moved)).toBeNull();
    expect(formatHijri('2024-12-31', moved)).toBe(formatHijri('2025-01-01', styleIn('en')));
  });
});
