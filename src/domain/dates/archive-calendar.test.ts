import { describe, expect, it } from 'vitest';
import { dateStyleOf } from '#domain/edition/edition-info.ts';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { archivePeriodName } from './archive-period-name.ts';
import { secondCalendarDay, secondCalendarMonths } from './second-calendar.ts';
import { weekdayNames } from './weekday-names.ts';

const arabic = buildEdition();
const english = buildEdition({ inLanguage: 'en', hijri: { shown: false, adjustment: 0 } });

describe.each([
  ['ar', 'يوليو/ تموز 2024', 'الثلاثاء 23 يوليو/ تموز 2024', '17', 'ذو الحجة 1445 – محرم 1446 هـ'],
  ['en', 'July 2024', 'Tuesday, 23 July 2024', '17', 'Dhu’l-Hijjah 1445 – Muharram 1446 AH'],
  ['fa', 'ژوئیهٔ ۲۰۲۴', 'سه‌شنبه ۲ مرداد ۱۴۰۳', '۲', 'تیر – مرداد ۱۴۰۳'],
  ['ur', 'جولائی 2024', 'منگل 23 جولائی 2024', '17', 'ذوالحجۃ 1445 – محرم 1446 ہجری'],
] as const)('the archive read in %s', (language, month, day, second, secondMonths) => {
  const style = dateStyleOf(arabic, language);

  it(`names a month by its address: «${month}»`, () =>
    expect(archivePeriodName('2024-07', style)).toBe(month));

  it(`names a day «${day}»`, () => expect(archivePeriodName('2024-07-23', style)).toBe(day));

  it('gives the day of the other calendar beside each day, and its months above', () => {
    expect(secondCalendarDay('2024-07-23', style)).toBe(second);
    expect(secondCalendarMonths('2024-07', 31, style)).toBe(secondMonths);
  });
});

describe('the calendar beside the Gregorian one', () => {
  it('is left out where the edition prints none', () => {
    const style = dateStyleOf(english, 'en');
    expect(secondCalendarDay('2024-07-23', style)).toBeNull();
    expect(secondCalendarMonths('2024-07', 31, style)).toBeNull();
  });

  it('is the Solar Hijri one for a reader in Persian, also where the edition prints no Hijri date', () => {
    expect(secondCalendarDay('2024-07-23', dateStyleOf(english, 'fa'))).toBe('۲');
  });

  it('follows the moon of the edition only in its lunar months', () => {
    const moved = buildEdition({ hijri: { shown: true, adjustment: -1 } });
    expect(secondCalendarDay('2024-07-23', dateStyleOf(moved, 'ar'))).toBe('16');
    expect(secondCalendarDay('2024-07-23', dateStyleOf(moved, 'fa'))).toBe('۲');
  });

  it('names the year of both months around Nowruz', () => {
    expect(secondCalendarMonths('2024-03', 31, dateStyleOf(arabic, 'fa'))).toBe('اسفند ۱۴۰۲ – فروردین ۱۴۰۳');
  });
});

describe('the weekdays above the calendar', () => {
  it.each(['ar', 'fa', 'ur'])('are in the letters of %s, long and short', (language) => {
    for (const { long, narrow } of weekdayNames(language, 6)) {
      expect(long).toMatch(/^[\p{Script=Arabic}\u200C]+$/u);
      expect(narrow).toMatch(/^\p{Script=Arabic}+$/u);
    }
  });

  it('begin with Saturday for a reader in Iran', () => {
    expect(weekdayNames('fa', 6).map(({ long }) => long)[0]).toBe('شنبه');
  });
});
