import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTimestamp } from '#domain/article/timestamp.ts';
import { formatHijri } from '#domain/dates/format-hijri.ts';
import { dateStyleOf } from '#domain/edition/edition-info.ts';
import { buildEdition } from '../../../../tests/fixtures/build-edition.ts';
import words from './date-words.json' with { type: 'json' };
import { readDate } from './read-date.ts';

const read = (text: string, zone = 'Asia/Riyadh') => {
  const reading = readDate(text, zone);
  return reading.ok ? reading.timestamp : reading.code;
};

describe('the date of an article', () => {
  it.each([
    ['2024-07-23T14:20:00+03:00', '2024-07-23T14:20:00+03:00'],
    ['2024-07-23T11:20:00.123Z', '2024-07-23T11:20:00+00:00'],
    ['2024-07-23 14:20', '2024-07-23T14:20:00+03:00'],
    ['2024-07-23', '2024-07-23T00:00:00+03:00'],
    ['Tue, 23 Jul 2024 14:20:00 +0300', '2024-07-23T14:20:00+03:00'],
    ['23 Jul 24 14:20 EST', '2024-07-23T14:20:00-05:00'],
    ['July 23, 2024', '2024-07-23T00:00:00+03:00'],
    ['23/07/2024', '2024-07-23T00:00:00+03:00'],
    ['2024/07/08', '2024-07-08T00:00:00+03:00'],
  ])('is read as programs write it: %s', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ['23 يوليو 2024', '2024-07-23T00:00:00+03:00'],
    ['٢٣ يوليو/ تموز ٢٠٢٤', '2024-07-23T00:00:00+03:00'],
    ['۲۳ تموز (يوليو) ۲۰۲۴', '2024-07-23T00:00:00+03:00'],
    ['الثلاثاء، 23 يوليو 2024م الساعة 2:20 مساءً', '2024-07-23T14:20:00+03:00'],
    ['23 جويلية 2024', '2024-07-23T00:00:00+03:00'],
    ['23 ناصر 2024', '2024-07-23T00:00:00+03:00'],
    ['3 أي النار 2024', '2024-01-03T00:00:00+03:00'],
    ['12 كانون الثاني 2024', '2024-01-12T00:00:00+03:00'],
    ['نُشر في: 23 يوليوز 2024 - 14:20 بتوقيت غرينتش', '2024-07-23T14:20:00+00:00'],
    ['23 يوليو 2024 | 12:05 ص', '2024-07-23T00:05:00+03:00'],
    ['نُشرت بتاريخ 23 يوليو 2024', '2024-07-23T00:00:00+03:00'],
    ['Published on July 23, 2024', '2024-07-23T00:00:00+03:00'],
    ['15 رجب 1446 هـ', '2025-01-15T00:00:00+03:00'],
    ['1 محرم 1446', '2024-07-07T00:00:00+03:00'],
    ['18-10-1436 هـ', '2015-08-03T00:00:00+03:00'],
    ['الأربعاء 15 رجب 1446 هـ الموافق 15 يناير 2025 م', '2025-01-15T00:00:00+03:00'],
    ['16 رجب 1446هـ - 15 يناير 2025م', '2025-01-15T00:00:00+03:00'],
  ])('is read as Arabic papers print it: %s', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    ['الأربعاء 15 يناير', 'date-unreadable'],
    ['قبل ساعتين', 'date-unreadable'],
    ['أمس', 'date-unreadable'],
    ['يوليو 2024', 'date-unreadable'],
    ['30 فبراير 2024', 'date-unreadable'],
    ['2024-02-30', 'date-unreadable'],
    ['2024-07-23T25:00:00Z', 'date-unreadable'],
    ['23 تشرين 2024', 'date-unreadable'],
    ['انسحاب في 23 يوليو 2024', 'date-unreadable'],
    ['31 رجب 1446 هـ', 'date-unreadable'],
    ['18-10-1436', 'date-unreadable'],
    ['7/8/2024', 'date-ambiguous'],
    ['الاثنين 23 يوليو 2024', 'date-contradicts'],
    ['Mon, 23 Jul 2024 14:20:00 GMT', 'date-contradicts'],
    ['23 يوليو/ آب 2024', 'date-contradicts'],
    ['15 رجب 1446 هـ الموافق 20 يناير 2025', 'date-contradicts'],
    ['23 يوليو 2024 هـ', 'date-contradicts'],
    ['', 'date-unreadable'],
  ])('is not guessed: %s', (text, code) => expect(read(text)).toBe(code));

  it('is known in every name of every month', () => {
    for (const [index, names] of words.months.entries()) {
      const month = String(index + 1).padStart(2, '0');
      for (const name of names) expect(read(`9 ${name} 2024`), name).toBe(`2024-${month}-09T00:00:00+03:00`);
    }
  });

  it.each([
    ['Morocco', 'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر'],
    ['Morocco, as it is spelt too', 'يناير فبراير مارس أبريل ماي يونيه يوليوز أغشت شتنبر أكتوبر نونبر دجنبر'],
    ['Algeria', 'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'],
    ['Tunisia', 'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'],
    ['Mauritania', 'يناير فبراير مارس إبريل مايو يونيو يوليو أغشت شتمبر أكتوبر نوفمبر دجمبر'],
  ])('is known in the months of %s', (_, names) => {
    const months = names.split(' ').map((name) => read(`9 ${name} 2024`).slice(5, 7));
    expect(months).toEqual(Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0')));
  });

  it('takes its zone from the edition, also on the day when clocks change', () => {
    expect(read('2024-07-23 14:20', 'Africa/Cairo')).toBe('2024-07-23T14:20:00+03:00');
    expect(read('2024-01-23 14:20', 'Africa/Cairo')).toBe('2024-01-23T14:20:00+02:00');
    expect(read('2024-01-23', 'America/St_Johns')).toBe('2024-01-23T00:00:00-03:30');
  });

  it('is the day that the paper prints as its Hijri day', () => {
    const style = dateStyleOf(buildEdition(), 'ar');
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1950-01-01'), max: new Date('2050-01-01'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10);
          const printed = formatHijri(`${day}T12:00:00+03:00`, style) ?? '';
          expect(read(printed)).toBe(`${day}T00:00:00+03:00`);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is a timestamp or a reason, whatever the text', () => {
    const piece = fc.constantFrom(
      '23',
      '7',
      '2024',
      'يوليو',
      'رجب',
      'هـ',
      '/',
      '-',
      ':',
      ' ',
      '12:30',
      'الأحد',
      'م',
      'Z',
      'T',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((pieces) => pieces.join('')),
        ),
        (text) => {
          const reading = readDate(text, 'Asia/Riyadh');
          expect(reading.ok ? isTimestamp(reading.timestamp) : reading.code.startsWith('date-')).toBe(true);
        },
      ),
    );
  });
});
