import { describe, expect, it } from 'vitest';
import { dateStyleOf } from '#domain/edition/edition-info.ts';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import type { DateStyle } from './date-style.ts';
import { formatDate, formatTime, formatWeekday } from './format-date.ts';
import { formatHijri } from './format-hijri.ts';

const arabic = dateStyleOf(buildEdition(), 'ar');
const english = dateStyleOf(buildEdition(), 'en');
const inZone = (timeZone: string, style: DateStyle = arabic): DateStyle => ({ ...style, timeZone });
const moved = (adjustment: number, style: DateStyle = arabic): DateStyle => ({
  ...style,
  hijri: { shown: true, adjustment },
});

describe('the months of a house style', () => {
  const names = (months: DateStyle['months']) =>
    Array.from({ length: 12 }, (_, index) =>
      formatDate(`2024-${String(index + 1).padStart(2, '0')}-10T12:00:00Z`, { ...arabic, months }).slice(
        3,
        -5,
      ),
    ).join(' ');

  it('are the Gregorian twelve', () => {
    expect(names('gregorian')).toBe(
      'يناير فبراير مارس إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
    );
  });

  it('are the Syriac twelve', () => {
    expect(names('syriac')).toBe(
      'كانون الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين الأول تشرين الثاني كانون الأول',
    );
  });

  it('are the twelve of the Maghreb', () => {
    expect(names('maghreb')).toBe('جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر');
  });
});

describe('the day of a moment', () => {
  it.each([
    ['Asia/Riyadh', '2024-12-31T20:59:59Z', '31 ديسمبر/ كانون الأول 2024', '23:59'],
    ['Asia/Riyadh', '2024-12-31T21:00:00Z', '1 يناير/ كانون الثاني 2025', '00:00'],
    ['UTC', '2024-12-31T21:00:00Z', '31 ديسمبر/ كانون الأول 2024', '21:00'],
    ['Africa/Casablanca', '2024-12-31T23:30:00Z', '1 يناير/ كانون الثاني 2025', '00:30'],
    ['America/New_York', '2024-03-01T04:59:00Z', '29 فبراير/ شباط 2024', '23:59'],
    ['Asia/Kolkata', '2024-02-28T18:30:00Z', '29 فبراير/ شباط 2024', '00:00'],
  ])('in %s, at %s, is %s, %s', (timeZone, moment, day, time) => {
    expect(formatDate(moment, inZone(timeZone))).toBe(day);
    expect(formatTime(moment, inZone(timeZone))).toBe(time);
  });

  it('has the weekday of the edition’s time zone', () => {
    expect(formatWeekday('2024-07-23T22:30:00Z', arabic)).toBe('الأربعاء 24 يوليو/ تموز 2024');
    expect(formatWeekday('2024-07-23T22:30:00Z', inZone('UTC'))).toBe('الثلاثاء 23 يوليو/ تموز 2024');
  });
});

describe('a date in an English interface', () => {
  it('goes day, month, year', () => {
    expect(formatDate('2024-07-23T14:20:00+03:00', english)).toBe('23 July 2024');
    expect(formatTime('2024-07-23T14:20:00+03:00', english)).toBe('14:20');
  });

  it('has Latin digits, whatever those of the paper', () => {
    const style = dateStyleOf(buildEdition({ numerals: 'arab' }), 'en');
    expect(formatDate('2024-07-23T14:20:00+03:00', style)).toBe('23 July 2024');
  });

  it('goes day, month, year in the Hijri calendar too', () => {
    expect(formatHijri('2024-07-23T14:20:00+03:00', english)).toBe('17 Muharram 1446 AH');
  });
});

describe('a paper of Arabic numerals', () => {
  const style = dateStyleOf(buildEdition({ numerals: 'arab' }), 'ar');

  it('prints dates, hours and Hijri days in them', () => {
    expect(formatDate('2024-07-23T14:20:00+03:00', style)).toBe('٢٣ يوليو/ تموز ٢٠٢٤');
    expect(formatTime('2024-07-23T14:20:00+03:00', style)).toBe('١٤:٢٠');
    expect(formatHijri('2024-07-23T14:20:00+03:00', style)).toBe('١٧ محرم ١٤٤٦ هـ');
  });
});

describe('a Hijri day', () => {
  it.each([
    [-2, '15 محرم 1446 هـ'],
    [-1, '16 محرم 1446 هـ'],
    [0, '17 محرم 1446 هـ'],
    [2, '19 محرم 1446 هـ'],
  ])('moves by %i', (adjustment, expected) => {
    expect(formatHijri('2024-07-23T14:20:00+03:00', moved(adjustment))).toBe(expected);
  });

  it('moves back over the new year', () => {
    expect(formatHijri('2024-07-07T12:00:00+03:00', moved(-1))).toBe('30 ذو الحجة 1445 هـ');
  });

  it('changes at the midnight of the edition', () => {
    expect(formatHijri('2024-07-06T20:59:00Z', arabic)).toBe('30 ذو الحجة 1445 هـ');
    expect(formatHijri('2024-07-06T21:00:00Z', arabic)).toBe('1 محرم 1446 هـ');
  });

  it('moves by one day and no more in the night that the clocks go forward', () => {
    const style = inZone('Africa/Cairo');
    expect(formatHijri('2024-04-25T23:30:00+02:00', style)).toBe('16 شوال 1445 هـ');
    expect(formatHijri('2024-04-25T23:30:00+02:00', moved(1, style))).toBe('17 شوال 1445 هـ');
  });
});
