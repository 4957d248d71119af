import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asWritten, inTextStyle } from './in-text-style.ts';

const bare = { tashkeel: false, digits: undefined } as const;
const arabic = { tashkeel: true, digits: 'arab' } as const;
const latin = { tashkeel: true, digits: 'latn' } as const;

describe('a text without tashkeel', () => {
  it.each([
    ['الكِتابُ وِعاءٌ مُلِئَ عِلمًا', 'الكتاب وعاء ملئ علما'],
    ['هٰذا الرَّحمٰن', 'هذا الرحمن'],
    ['آمن أؤتمن إئتلاف', 'آمن أؤتمن إئتلاف'],
    ['هـ ب ـه', 'هـ ب ـه'],
  ])('%s reads %s', (written, shown) => expect(inTextStyle(written, bare)).toBe(shown));
});

describe('digits', () => {
  it.each([
    ['عام 2024، بنسبة 3.5%', 'عام ٢٠٢٤، بنسبة ٣.٥%'],
    ['(2024)', '(٢٠٢٤)'],
    ['جهاز PS4 وشبكة 5G في 18-10-1436', 'جهاز PS4 وشبكة 5G في ١٨-١٠-١٤٣٦'],
    ['قمة COP30 بعد 3 أيام', 'قمة COP30 بعد ٣ أيام'],
    ['In 2024, 12 ships', 'In 2024, 12 ships'],
  ])('become Arabic-Indic but in names: %s', (written, shown) =>
    expect(inTextStyle(written, arabic)).toBe(shown),
  );

  it.each([
    ['عام ٢٠٢٤', 'عام 2024'],
    ['سال ۲۰۲۴', 'سال 2024'],
  ])('become Latin: %s', (written, shown) => expect(inTextStyle(written, latin)).toBe(shown));

  it('there and back are what they were, whatever the Arabic text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...'ابت 0123456789،.-')), (letters) => {
        const text = letters.join('');
        return inTextStyle(inTextStyle(text, arabic), latin) === text;
      }),
    );
  });
});

describe('a text in any style', () => {
  const style = fc.record({
    tashkeel: fc.boolean(),
    digits: fc.constantFrom('latn', 'arab', undefined),
  });

  it('stays as it is in the same style again: the boot script may meet a text twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), style, (text, chosen) => {
        const once = inTextStyle(text, chosen);
        return inTextStyle(once, chosen) === once;
      }),
    );
  });

  it('as written is untouched', () => {
    fc.assert(fc.property(fc.string(), (text) => inTextStyle(text, asWritten) === text));
  });
});
