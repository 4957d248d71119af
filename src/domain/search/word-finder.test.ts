import { describe, expect, it } from 'vitest';
import { extractOf } from './extract-of.ts';
import { createLexicon } from './lexicon.ts';
import type { MarkedText } from './marked-text.ts';
import { createWordFinder } from './word-finder.ts';

const lexicon = createLexicon([['سمبوسة', 'سنبوسك الدجاج']]);
const cut = ({ text, marks }: MarkedText) => marks.map(({ start, end }) => text.slice(start, end));
const marked = (query: string, text: string) => cut({ text, marks: createWordFinder(query, lexicon)(text) });

describe('in a text a reader sees marked', () => {
  it.each([
    ['القندس', 'عاد القُنْدُسُ، والقنادس معه', ['القُنْدُسُ']],
    ['خفاش', 'الخفاش وخفّاشان وخفافيش', ['الخفاش', 'وخفّاشان', 'وخفافيش']],
    ['العملية', 'عملاق العمل', ['العمل']],
    ['جوجل', 'قالت غوغل إن Google أسرع', ['غوغل', 'Google']],
    ['UN', 'في الأمم المتحدة', ['الأمم المتحدة']],
    ['سمبوسة', 'وصفة سنبوسك الدجاج', ['سنبوسك الدجاج']],
    ['الهيدروج', 'محطة الهيدروجين', ['الهيدروجين']],
    ['wireshark', 'تحديث لـWireshark', ['Wireshark']],
    ['من في على', 'من في على', []],
    ['؟', 'ماذا؟', []],
    ['a.*', 'a.* <b>', []],
  ])('of «%s» in «%s»: %j', (query, text, words) => {
    expect(marked(query, text)).toEqual(words);
  });

  it('what the words of ten thousand letters begin with', () => {
    expect(marked(`قطار ${'كلمة '.repeat(2_000)}`, 'القطار')).toEqual(['القطار']);
  });
});

describe('an extract', () => {
  const find = createWordFinder('نيزك', lexicon);
  const filler = 'كلام طويل عن شيء آخر لا صلة له بما يسأل عنه القارئ. '.repeat(20);

  it('is the standfirst when what is sought stands there', () => {
    const extract = extractOf('سقط نيزك أمس.', `${filler} نيزك`, find);
    expect(extract.text).toBe('سقط نيزك أمس.');
    expect(cut(extract)).toEqual(['نيزك']);
  });

  it('is else the place of the body where it stands, cut between words', () => {
    const extract = extractOf('لا شيء هنا.', `${filler}ثم سقط النيزك في الصحراء. ${filler}`, find);
    expect(cut(extract)).toEqual(['النيزك']);
    expect(extract.text).toMatch(/^….*ثم سقط النيزك في الصحراء\..*…$/);
    expect(extract.text.length).toBeLessThan(220);
    const words = new Set(filler.split(' '));
    const [first, last] = [extract.text.slice(1).split(' ')[0], extract.text.slice(0, -1).split(' ').at(-1)];
    expect([words.has(first ?? ''), words.has(last ?? '')]).toEqual([true, true]);
  });

  it('is the standfirst again when the text says nothing of it, or the beginning where there is none', () => {
    expect(extractOf('لا شيء هنا.', filler, find)).toEqual({ text: 'لا شيء هنا.', marks: [] });
    expect(extractOf('', filler, find).text).toMatch(/^كلام طويل/);
  });
});
