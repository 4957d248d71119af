import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotationOf } from './quotation-of.ts';
import { quotedText } from './quoted-text.ts';
import { textFragment } from './text-fragment.ts';

const sentence = 'افتُتحت القناة عام 1869، ونشرت Reuters خبر توسعتها.';
const select = (text: string, selected: string) => {
  const start = text.indexOf(selected);
  return { text, start, end: start + selected.length };
};
const decoded = (fragment: string) => fragment.slice('#:~:text='.length).split(',').map(decodeURIComponent);

describe('a quotation', () => {
  it('takes whole a word that was selected in part, with its vowel marks', () => {
    expect(quotationOf([select(sentence, 'تُتحت القنا')])?.parts).toEqual(['افتُتحت القناة']);
  });

  it('leaves out the spaces around it and knows its neighbours', () => {
    expect(quotationOf([select(sentence, ' القناة عام ')])).toEqual({
      parts: ['القناة عام'],
      before: 'افتُتحت',
      after: '1869، ونشرت Reuters خبر توسعتها.',
    });
  });

  it('reaches across blocks, past those of which nothing is selected', () => {
    const quotation = quotationOf([
      select('نهاية الفقرة الأولى.', 'الأولى.'),
      { text: 'الثانية.', start: 8, end: 8 },
      select('بداية الثالثة.', 'بداية'),
    ]);
    expect(quotation?.parts).toEqual(['الأولى.', 'بداية']);
    expect([quotation?.before, quotation?.after]).toEqual(['نهاية الفقرة', 'الثالثة.']);
  });

  it('is nothing without a word', () => {
    expect(quotationOf([])).toBeNull();
    expect(quotationOf([select(sentence, '، ')])).toBeNull();
    expect(quotationOf([{ text: sentence, start: 4, end: 4 }])).toBeNull();
  });

  it('never loses a selected word, wherever the selection begins and ends', () => {
    fc.assert(
      fc.property(fc.nat(sentence.length), fc.nat(sentence.length), (one, other) => {
        const [start, end] = [Math.min(one, other), Math.max(one, other)];
        const quoted = quotationOf([{ text: sentence, start, end }])?.parts[0];
        const selected = sentence.slice(start, end).trim();
        if (/[\p{L}\p{N}]/u.test(selected)) expect(quoted).toContain(selected);
      }),
    );
  });
});

describe('the link to a quotation', () => {
  const one = (text: string, before = '', after = '') => ({ parts: [text], before, after });

  it('names a short text whole', () => {
    expect(decoded(textFragment(one('القناة عام'), sentence))).toEqual(['القناة عام']);
  });

  it('names the neighbours of a text that stands there twice', () => {
    const page = 'مرّت السفينة في القناة ثم عادت السفينة في المساء';
    expect(decoded(textFragment(one('السفينة في', 'في القناة ثم عادت', 'المساء'), page))).toEqual([
      'القناة ثم عادت-',
      'السفينة في',
      '-المساء',
    ]);
  });

  it('names a long text by its first and last words', () => {
    const text = Array.from({ length: 30 }, (_, index) => `كلمة${index}`).join(' ');
    expect(decoded(textFragment(one(text), text))).toEqual([
      'كلمة0 كلمة1 كلمة2 كلمة3',
      'كلمة26 كلمة27 كلمة28 كلمة29',
    ]);
  });

  it('names more words where four of them stand there twice', () => {
    const text = `واحد اثنان ثلاثة أربعة خمسة ${'وسط '.repeat(20)}ختام الكلام عن هذا الأمر`;
    const page = `واحد اثنان ثلاثة أربعة ستة. ${text}`;
    expect(decoded(textFragment(one(text), page))[0]).toBe('واحد اثنان ثلاثة أربعة خمسة');
  });

  it('names beginning and end of a text that reaches across blocks, however short', () => {
    expect(decoded(textFragment({ parts: ['الأولى.', 'بداية'], before: '', after: '' }, ''))).toEqual([
      'الأولى.',
      'بداية',
    ]);
  });

  it('encodes what has a meaning in a directive, so that a term never ends early', () => {
    expect(textFragment(one('A-B, C & D'), '')).toBe('#:~:text=A%2DB%2C%20C%20%26%20D');
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 20 }), (text) => {
        expect(textFragment(one(text.replace(/\s+/gu, ' ').trim() || 'س'), '')).toMatch(
          /^#:~:text=[^-,&\s]+$/,
        );
      }),
    );
  });
});

it('a quotation is copied with its source and its link', () => {
  const source = {
    headline: 'قناة السويس',
    inLanguage: 'ar',
    editionName: 'قارئ',
    url: 'https://qari.example/#x',
  };
  expect(quotedText({ parts: ['عام 1869.', 'ثم'], before: '', after: '' }, source)).toBe(
    '«عام 1869.\nثم»\nقناة السويس | قارئ\nhttps://qari.example/#x',
  );
});
