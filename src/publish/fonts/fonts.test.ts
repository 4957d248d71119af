import { describe, expect, it } from 'vitest';
import { fontFaces, localFonts, unicodeRanges, webMetrics } from './font-faces.ts';
import { fontStylesheet } from './font-stylesheet.ts';
import { charactersOf, fileName } from './subset-fonts.ts';

describe('the characters of a unicode-range', () => {
  it.each([
    ['U+41', 'A'],
    ['U+41-43', 'ABC'],
    ['U+0627,U+41', 'اA'],
    ['U+1F600', '😀'],
  ])('of %s are %s', (range, characters) => {
    expect(charactersOf(range)).toBe(characters);
  });

  it('hold all that a paper prints', () => {
    const kept = new Set(Object.values(unicodeRanges).map(charactersOf).join(''));
    const arabic = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإؤئةىـ،؛؟٪٠١٢٣٤٥٦٧٨٩ًٌٍَُِّْٰ';
    const persian = 'پچژگکی۴۵۶';
    const latin = '0123456789 AZazéü«»“”‘’–—…/€−%()[]';
    expect([...arabic, ...persian, ...latin].filter((character) => !kept.has(character))).toEqual([]);
  });

  it('stand in one part of a font only, or a page would load two for one letter', () => {
    const characters = [...Object.values(unicodeRanges).map(charactersOf).join('')];
    expect(characters.filter((character, index) => characters.indexOf(character) !== index)).toEqual([]);
  });

  it('of the preloaded part are those of plain Arabic prose', () => {
    const kept = new Set(charactersOf(unicodeRanges.arabic));
    const prose = 'أثارت «القناةُ» جدلاً: هل اختصرت الطريق؟ نعم، وإن تأخّر ذلك؛ وآخر الأمر سؤالٌ';
    expect(
      [...prose].filter((character) => /[\p{Script=Arabic} ،؛؟]/u.test(character) && !kept.has(character)),
    ).toEqual([]);
  });
});

describe('the stylesheet of the fonts', () => {
  const css = fontStylesheet((face) => `./${fileName(face)}`);
  const rules = css.split('@font-face').slice(1);

  it('has a face for each font and a local stand-in for each family', () => {
    expect(rules).toHaveLength(fontFaces.length + Object.keys(webMetrics).length * localFonts.length);
  });

  it('shows text at once, in the stand-in, while a font is on its way', () => {
    expect(css.match(/font-display: swap/g)).toHaveLength(fontFaces.length);
  });

  it('scales each stand-in to the width of its font', () => {
    const scale = ((webMetrics['Qari Text'].advance / localFonts[0].advance) * 100).toFixed(2);
    const fallback = rules.find((rule) => rule.includes('"Qari Text Fallback"'));
    expect(fallback).toContain(`size-adjust: ${scale}%;`);
    expect(fallback).toContain('local("DejaVu Sans")');
  });

  it('never repeats a face', () => {
    const faces = rules.map((rule) => rule.replace(/src:.*/, ''));
    expect(new Set(faces).size).toBe(faces.length);
  });
});

describe('the file of a subset', () => {
  it('has a name of its own', () => {
    expect(new Set(fontFaces.map(fileName)).size).toBe(fontFaces.length);
  });

  it('changes its name with the font, so that an old cache is not used', () => {
    const [face] = fontFaces;
    if (!face) throw new Error('There is no font.');
    expect(fileName({ ...face, file: 'other.woff2' })).not.toBe(fileName(face));
  });
});
