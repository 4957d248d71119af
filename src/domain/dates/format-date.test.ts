import { describe, expect, it } from 'vitest';
import type { DateStyle } from './date-style.ts';
import { formatDate, formatTime, formatWeekday } from './format-date.ts';
import { formatHijri } from './format-hijri.ts';

const style: DateStyle = {
  language: 'ar',
  region: 'SA',
  timeZone: 'Asia/Riyadh',
  calendar: 'gregory',
  numerals: 'latn',
  months: 'dual',
  hijri: { shown: true, adjustment: 0 },
};
const seedDay = '2024-07-23T14:20:00+03:00';

describe('a printed date', () => {
  it('has the dual month of the house style', () => {
    expect(formatDate(seedDay, style)).toBe('23 يوليو/ تموز 2024');
  });

  it.each([
    ['gregorian', '23 يوليو 2024'],
    ['syriac', '23 تموز 2024'],
    ['maghreb', '23 جويلية 2024'],
  ] as const)('follows the %s months', (months, expected) => {
    expect(formatDate(seedDay, { ...style, months })).toBe(expected);
  });

  it('names every month of the dual style', () => {
    const names = Array.from({ length: 12 }, (_, index) =>
      formatDate(`2024-${String(index + 1).padStart(2, '0')}-10T12:00:00Z`, style).slice(3, -5),
    );
    expect(names).toEqual([
      'يناير/ كانون الثاني',
      'فبراير/ شباط',
      'مارس/ آذار',
      'إبريل/ نيسان',
      'مايو/ أيار',
      'يونيو/ حزيران',
      'يوليو/ تموز',
      'أغسطس/ آب',
      'سبتمبر/ أيلول',
      'أكتوبر/ تشرين الأول',
      'نوفمبر/ تشرين الثاني',
      'ديسمبر/ كانون الأول',
    ]);
  });

  it('uses the numerals of the edition, not those of the region', () => {
    expect(formatDate(seedDay, { ...style, region: 'EG' })).toContain('23');
    expect(formatDate(seedDay, { ...style, numerals: 'arab' })).toBe('٢٣ يوليو/ تموز ٢٠٢٤');
  });

  it('falls on the day of the edition, not of the reader', () => {
    expect(formatDate('2024-07-23T22:30:00Z', style)).toBe('24 يوليو/ تموز 2024');
    expect(formatTime('2024-07-23T22:30:00Z', style)).toBe('01:30');
  });

  it('has its weekday', () => {
    expect(formatWeekday(seedDay, style)).toBe('الثلاثاء 23 يوليو/ تموز 2024');
    expect(formatWeekday(seedDay, { ...style, language: 'en' })).toBe('Tuesday, 23 July 2024');
  });
});

describe('a Hijri date', () => {
  it('follows Umm al-Qura: 7 July 2024 is the first of Muharram 1446', () => {
    expect(formatHijri('2024-07-07T12:00:00+03:00', style)).toMatch(/^1 محرم 1446 هـ$/);
  });

  it('can be moved by a day', () => {
    expect(
      formatHijri('2024-07-07T12:00:00+03:00', { ...style, hijri: { shown: true, adjustment: 1 } }),
    ).toMatch(/^2 محرم 1446/);
  });

  it('is left out when the edition prints none', () => {
    expect(formatHijri(seedDay, { ...style, hijri: { shown: false, adjustment: 0 } })).toBeNull();
  });

  it('holds no invisible marks', () => {
    expect(formatHijri(seedDay, style)).not.toMatch(/[\u061C\u200E\u200F]/u);
  });
});

describe('a transliterated month', () => {
  it('is printed in letters that the fonts of the paper have', () => {
    expect(formatHijri('2024-07-01T12:00:00Z', { ...style, language: 'en' })).toBe('25 Dhu’l-Hijjah 1445 AH');
  });
});
