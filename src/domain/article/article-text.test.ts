import { describe, expect, it } from 'vitest';
import { blocksOfEachType } from '../../../tests/fixtures/blocks-of-each-type.ts';
import { textOfBlock } from './block-text.ts';
import { plainText } from './plain-text.ts';
import { readingMinutes } from './reading-time.ts';

describe('the words of a block', () => {
  it.each([
    ['paragraph', 'افتُتحت القناة عام 1869، ونشرت Reuters خبر توسعتها.'],
    ['heading', 'قبل القناة'],
    ['list', 'بورسعيد\nالإسماعيلية'],
    ['quote', 'هنا يلتقي البحران.'],
    ['pullquote', 'طريق أقصر بسبعة آلاف كيلومتر'],
    ['table', 'السنة الطول\n1869 164 كم\n2015 '],
    ['image', ''],
    ['gallery', ''],
    ['video', ''],
    ['audio', ''],
    ['embed', ''],
    ['separator', ''],
  ] as const)('of type %s are %j', (type, text) => {
    expect(textOfBlock(blocksOfEachType[type])).toBe(text);
  });

  it('are joined as they stand, without spaces of our own', () => {
    expect(plainText([{ text: 'الـ' }, { text: 'قناة', marks: ['strong'] }, { text: '.' }])).toBe('الـقناة.');
  });
});

describe('the reading time', () => {
  const minutesOf = (text: string) =>
    readingMinutes({ blocks: [{ type: 'paragraph', id: 'p1', runs: [{ text }] }] });

  it('is at least a minute', () => {
    expect(readingMinutes({ blocks: [] })).toBe(1);
  });

  it.each([
    [181, 1],
    [271, 1],
    [272, 2],
    [1810, 10],
  ])('of %i words is %i minutes', (words, minutes) => {
    expect(minutesOf('كلمة '.repeat(words))).toBe(minutes);
  });

  it('does not count punctuation, and counts a vocalised word once', () => {
    expect(minutesOf('كَلِمَةٌ ، — … '.repeat(362))).toBe(2);
  });

  it('counts the words of lists and tables too', () => {
    const item = { runs: [{ text: 'كلمة '.repeat(181) }] };
    expect(readingMinutes({ blocks: [{ type: 'list', id: 'l1', items: [item, item, item] }] })).toBe(3);
  });
});
