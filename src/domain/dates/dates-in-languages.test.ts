import { describe, expect, it } from 'vitest';
import { dateStyleOf, numeralsIn } from '#domain/edition/edition-info.ts';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { formatDate, formatTime, formatWeekday } from './format-date.ts';
import { formatHijri } from './format-hijri.ts';
import { formatMonth } from './format-month.ts';

const arabic = buildEdition();
const persian = buildEdition({
  inLanguage: 'fa',
  numerals: 'arabext',
  calendar: 'persian',
  timeZone: 'Asia/Tehran',
});
const english = buildEdition({ inLanguage: 'en-GB', timeZone: 'Europe/London' });
const urdu = buildEdition({ inLanguage: 'ur', timeZone: 'Asia/Karachi' });
const editions = { arabic, persian, english, urdu };
const seed = '2024-07-23T11:20:00Z';

describe.each([
  [
    'arabic',
    'ar',
    '23 يوليو/ تموز 2024',
    'الثلاثاء 23 يوليو/ تموز 2024',
    'يوليو/ تموز 2024',
    '17 محرم 1446 هـ',
    '14:20',
  ],
  ['arabic', 'en', '23 July 2024', 'Tuesday, 23 July 2024', 'July 2024', '17 Muharram 1446 AH', '14:20'],
  [
    'arabic',
    'fr',
    '23 juillet 2024',
    'mardi 23 juillet 2024',
    'juillet 2024',
    '17 mouharram 1446 AH',
    '14:20',
  ],
  ['arabic', 'fa', '۲ مرداد ۱۴۰۳', 'سه‌شنبه ۲ مرداد ۱۴۰۳', 'مرداد ۱۴۰۳', '۱۷ محرم ۱۴۴۶ ه‍.ق.', '۱۴:۲۰'],
  ['arabic', 'ur', '23 جولائی 2024', 'منگل 23 جولائی 2024', 'جولائی 2024', '17 محرم 1446 ہجری', '14:20'],
  ['persian', 'fa', '۲ مرداد ۱۴۰۳', 'سه‌شنبه ۲ مرداد ۱۴۰۳', 'مرداد ۱۴۰۳', '۱۷ محرم ۱۴۴۶ ه‍.ق.', '۱۴:۵۰'],
  ['persian', 'en', '23 July 2024', 'Tuesday, 23 July 2024', 'July 2024', '17 Muharram 1446 AH', '14:50'],
  [
    'persian',
    'ar',
    '23 يوليو/ تموز 2024',
    'الثلاثاء 23 يوليو/ تموز 2024',
    'يوليو/ تموز 2024',
    '17 محرم 1446 هـ',
    '14:50',
  ],
  ['english', 'en', '23 July 2024', 'Tuesday, 23 July 2024', 'July 2024', '17 Muharram 1446 AH', '12:20'],
  ['english', 'fa', '۲ مرداد ۱۴۰۳', 'سه‌شنبه ۲ مرداد ۱۴۰۳', 'مرداد ۱۴۰۳', '۱۷ محرم ۱۴۴۶ ه‍.ق.', '۱۲:۲۰'],
  ['urdu', 'ur', '23 جولائی 2024', 'منگل 23 جولائی 2024', 'جولائی 2024', '17 محرم 1446 ہجری', '16:20'],
  ['urdu', 'fr', '23 juillet 2024', 'mardi 23 juillet 2024', 'juillet 2024', '17 mouharram 1446 AH', '16:20'],
] as const)('in the %s paper, read in %s', (edition, language, date, weekday, month, hijri, time) => {
  const style = dateStyleOf(editions[edition], language);
  const printed = [
    formatDate(seed, style),
    formatWeekday(seed, style),
    formatMonth(seed, style),
    formatHijri(seed, style),
    formatTime(seed, style),
  ];

  it(`a day reads «${date}»`, () => expect(printed).toEqual([date, weekday, month, hijri, time]));

  it('a date holds no invisible mark', () => expect(printed.join()).not.toMatch(/[\u061C\u200E\u200F]/u));
});

describe('a plain day', () => {
  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Riyadh', 'UTC'])(
    'is the same day in %s',
    (timeZone) => {
      const style = dateStyleOf({ ...arabic, timeZone }, 'ar');
      expect(formatWeekday('2024-07-01', style)).toBe('الاثنين 1 يوليو/ تموز 2024');
      expect(formatMonth('2024-07', style)).toBe('يوليو/ تموز 2024');
      expect(formatHijri('2024-07-07', style)).toBe('1 محرم 1446 هـ');
    },
  );
});

describe('the months of a Persian paper', () => {
  it('are the twelve of the Solar Hijri year', () => {
    const style = dateStyleOf(persian, 'fa');
    const names = Array.from({ length: 12 }, (_, index) =>
      formatMonth(`2024-${String(index + 1).padStart(2, '0')}-25`, style).replace(/ [۰-۹]+$/u, ''),
    );
    expect(names.join(' ')).toBe('بهمن اسفند فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی');
  });

  it('begin the year at Nowruz, also in a leap year', () => {
    const style = dateStyleOf(persian, 'fa');
    expect(formatDate('2025-03-20', style)).toBe('۳۰ اسفند ۱۴۰۳');
    expect(formatDate('2025-03-21', style)).toBe('۱ فروردین ۱۴۰۴');
  });

  it('are Gregorian, with Persian names, where the editor says so', () => {
    const style = dateStyleOf({ ...persian, calendar: 'gregory', numerals: 'latn' }, 'fa');
    expect(formatDate(seed, style)).toBe('23 ژوئیهٔ 2024');
  });
});

it('the twelve months of an Urdu paper are those that its readers say', () => {
  const style = dateStyleOf(urdu, 'ur');
  const names = Array.from({ length: 12 }, (_, index) =>
    formatMonth(`2024-${String(index + 1).padStart(2, '0')}`, style).slice(0, -5),
  );
  expect(names.join(' ')).toBe('جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر');
});

it('the first of a month is ordinal in French, and in French only', () => {
  expect(formatDate('2024-07-01', dateStyleOf(arabic, 'fr'))).toBe('1er juillet 2024');
  expect(formatDate('2024-07-01', dateStyleOf(arabic, 'en'))).toBe('1 July 2024');
});

it.each([
  ['ar', 'arab', 'ar', 'arab'],
  ['ar', 'latn', 'ar', 'latn'],
  ['ar', 'arab', 'en', 'latn'],
  ['ar', 'arab', 'fr', 'latn'],
  ['ar', 'arab', 'fa', 'arabext'],
  ['ar', 'arab', 'ur', 'latn'],
  ['fa', 'arabext', 'fa', 'arabext'],
  ['fa', 'arabext', 'ar', 'latn'],
  ['ur', 'arabext', 'ur', 'arabext'],
  ['en', 'arab', 'en', 'latn'],
] as const)(
  'a paper in %s of %s numerals, read in %s, prints %s',
  (inLanguage, numerals, language, expected) => {
    expect(numeralsIn({ inLanguage, numerals }, language)).toBe(expected);
  },
);
