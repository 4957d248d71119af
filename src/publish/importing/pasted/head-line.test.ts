import { describe, expect, it } from 'vitest';
import { readHeadLine } from './head-line.ts';

const author = [{ name: 'ليلى حداد' }];

describe('a line near a headline', () => {
  it.each([
    ['23 يوليو 2024 شارك', { published: '23 يوليو 2024', labels: ['شارك'] }],
    ['بقلم ليلى حداد 23 يوليو 2024', { published: '23 يوليو 2024', byline: { author } }],
    ['بقلم ليلى حداد الثلاثاء 23 يوليو 2024', { published: 'الثلاثاء 23 يوليو 2024', byline: { author } }],
    ['كتب: ليلى حداد | 23 يوليو 2024', { published: '23 يوليو 2024', byline: { author } }],
    ['بقلم: ليلى حداد، ٢٣ يوليو/ تموز ٢٠٢٤ • شارك على فيسبوك', { byline: { author } }],
    ['شارك | نُشر في 23 يوليو 2024 - 14:20 | طباعة', { published: 'نُشر في 23 يوليو 2024 - 14:20' }],
    [
      'آخر تحديث 24 يوليو 2024 | نُشر 23 يوليو 2024',
      { published: 'نُشر 23 يوليو 2024', modified: 'آخر تحديث 24 يوليو 2024' },
    ],
    [
      'نُشر 23 يوليو 2024 آخر تحديث: 24 يوليو 2024',
      { published: 'نُشر 23 يوليو 2024', modified: 'آخر تحديث: 24 يوليو 2024' },
    ],
    ['القاهرة - رويترز 23 يوليو 2024', { byline: { dateline: 'القاهرة' } }],
    [
      'بقلم أحمد ناصر 23 يوليو 2024',
      { published: '23 يوليو 2024', byline: { author: [{ name: 'أحمد ناصر' }] } },
    ],
    ['By Layla Haddad July 23, 2024', { published: 'July 23, 2024' }],
    ['7/8/2024 شارك', { published: '7/8/2024' }],
  ])('says when it was published and who wrote it: %s', (line, said) => {
    expect(readHeadLine(line)).toMatchObject(said);
  });

  it.each([
    'افتُتح الميناء في 23 يوليو 2024 بحضور كثيرين.',
    'كتبت ليلى حداد في 23 يوليو 2024 رسالة إلى الوزير',
    'بقلم ليلى حداد كانت القصة في 23 يوليو 2024.',
    'بقلم ليلى حداد التي زارت الميناء الجديد مع وفد كبير في 23 يوليو 2024',
    '23 يوليو 2024: يوم الميناء',
    'نُشر 23 يوليو 2024 | نُشر 25 يوليو 2024',
    'شارك في المؤتمر في 23 يوليو 2024 وزراء',
    'بقلم ليلى حداد',
    'شارك',
    '2024',
  ])('that says more, or less, is left as it is: %s', (line) => expect(readHeadLine(line)).toBeNull());
});
