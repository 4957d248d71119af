import { beforeAll, describe, expect, it } from 'vitest';
import { type DrawingFonts, drawingFonts } from './drawing-fonts.ts';
import { setText, type TextBox, type TextStyle } from './set-text.ts';

let fonts: DrawingFonts = { headline: [], small: [] };
beforeAll(async () => {
  fonts = await drawingFonts();
}, 60_000);

const style = (dir: 'rtl' | 'ltr' = 'rtl'): TextStyle => ({ fonts: fonts.headline, language: 'ar', dir });
const box: TextBox = { width: 600, height: 300, leading: 1.2, largest: 80, smallest: 40 };
const lineOf = (text: string, dir: 'rtl' | 'ltr' = 'rtl') =>
  setText(text, { ...box, width: 4_000 }, style(dir)).lines[0] ?? { width: 0, glyphs: [] };
const pathOf = (text: string) => lineOf(text).glyphs[0]?.path;
/** Where the glyph of a character that joins with nothing stands in a line. */
const placeOf = (character: string, text: string, dir: 'rtl' | 'ltr' = 'rtl') =>
  lineOf(text, dir).glyphs.find(({ path }) => path === pathOf(character))?.x ?? Number.NaN;

describe('a line of an image', () => {
  it('has Arabic letters joined: none of them has the form in which it stands alone', () => {
    const joined = lineOf('بيت').glyphs.map(({ path }) => path);
    expect(joined).toHaveLength(3);
    for (const letter of 'بيت') expect(joined).not.toContain(pathOf(letter));
  });

  it('has the marks of tashkeel above and below their letters, and is not wider for them', () => {
    const [plain, marked] = [lineOf('كتب'), lineOf('كَتَبَ')];
    expect(marked.glyphs.length).toBe(plain.glyphs.length + 3);
    expect(marked.width).toBeCloseTo(plain.width, 5);
  });

  it('goes from right to left, and its Latin words and numbers from left to right', () => {
    const line = 'د 12 و AB ر';
    const places = ['ر', 'A', 'B', 'و', '1', '2', 'د'].map((character) => placeOf(character, line));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(Number.NaN);
  });

  it('of a text in English goes the other way', () => {
    expect(placeOf('A', 'A د', 'ltr')).toBeLessThan(placeOf('د', 'A د', 'ltr'));
  });

  it('of which no direction is known goes as its first letter does', () => {
    const own: TextStyle = { fonts: fonts.headline, language: 'en' };
    for (const [text, dir] of [
      ['صحيفة «الغد» & Co', 'rtl'],
      ['Qari «قارئ»!', 'ltr'],
    ] as const) {
      const [line] = setText(text, { ...box, width: 4_000 }, own).lines;
      expect(line).toEqual(setText(text, { ...box, width: 4_000 }, { ...own, dir }).lines[0]);
    }
  });

  it('turns brackets and quotation marks to the word they hold', () => {
    const marks = lineOf('(د)').glyphs.map(({ path }) => path);
    expect(marks).toHaveLength(3);
    expect(marks[0]).toBe(lineOf('(A)', 'ltr').glyphs[0]?.path);
  });

  it.each(['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹', '٪', 'پچگژکیےہڈں', '«»؟؛،', 'é', '€'])(
    'can draw all of %s',
    (text) => {
      expect(lineOf(text).glyphs.length).toBeGreaterThanOrEqual([...text].length);
    },
  );

  it('leaves out what no font has, and the room of it', () => {
    expect(lineOf('شيء 😀 漢 آخر')).toEqual(lineOf('شيء آخر'));
  });

  it('hides marks of direction', () => {
    expect(lineOf('\u200Fشيء\u200E\u2066').width).toBeCloseTo(lineOf('شيء').width, 5);
  });
});

describe('a text in its box', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'كلمة').join(' ');

  it('is as large as it may be when it is short', () => {
    expect(setText('النفط', box, style())).toMatchObject({ size: 80, lines: [{}] });
  });

  it.each([1, 5, 12, 24, 60, 200])('of %s words does not leave it', (count) => {
    const { size, lines } = setText(words(count), box, style());
    expect(lines.length * size * box.leading).toBeLessThanOrEqual(box.height);
    for (const { width } of lines) expect(width * size).toBeLessThanOrEqual(box.width + 0.001);
  });

  it('ends in an ellipsis when it is too long, and only then', () => {
    const ellipsis = pathOf('…');
    const last = (count: number) =>
      setText(words(count), box, style())
        .lines.at(-1)
        ?.glyphs.map(({ path }) => path);
    expect(last(200)).toContain(ellipsis);
    expect(last(12)).not.toContain(ellipsis);
  });

  it('has lines of about the same length: no word stands alone', () => {
    const { lines } = setText(words(7), { ...box, largest: 60, smallest: 60, width: 600 }, style());
    const widths = lines.map(({ width }) => width);
    expect(lines.length).toBeGreaterThan(1);
    expect(Math.min(...widths)).toBeGreaterThan(Math.max(...widths) / 2);
  });

  it('has a word that is longer than a line made small', () => {
    const { size, lines } = setText('https://a.example/very/long/address/that/never/ends', box, style());
    expect(lines).toHaveLength(1);
    expect((lines[0]?.width ?? 0) * size).toBeLessThanOrEqual(box.width + 0.001);
  });

  it('may be nothing at all', () => {
    expect(setText('', box, style()).lines).toEqual([]);
    expect(setText('😀', box, style()).lines).toEqual([]);
  });
});
