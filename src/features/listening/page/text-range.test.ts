// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutTashkeel } from '#domain/text/in-text-style.ts';
import { textRange, writtenOffset } from './text-range.ts';

function elementOf(html: string): HTMLElement {
  const element = document.createElement('li');
  for (const part of html.split('|')) {
    const bdi = document.createElement('bdi');
    bdi.append(part);
    element.append(bdi, document.createComment('x'));
  }
  return element;
}

describe('the range of a sentence on the page', () => {
  it('reaches across the elements that stand inside it', () => {
    const element = elementOf('صدرت نسخة |PS4| اليوم.');
    expect(textRange(element, { start: 5, end: 18 })?.toString()).toBe('نسخة PS4 اليو');
  });

  it('splits no text node', () => {
    const element = elementOf('صدرت نسخة اليوم.');
    const before = element.innerHTML;
    textRange(element, { start: 2, end: 8 });
    expect(element.innerHTML).toBe(before);
    expect(element.querySelector('bdi')?.childNodes).toHaveLength(1);
  });

  it('is none when the page shows another text', () => {
    expect(textRange(elementOf('قصير'), { start: 2, end: 40 })).toBeNull();
  });

  it('finds the words where the page shows them without tashkeel', () => {
    const written = 'الكِتابُ وِعاءٌ مُلِئَ عِلمًا';
    const span = { start: written.indexOf('مُلِئَ'), end: written.indexOf('مُلِئَ') + 'مُلِئَ'.length };
    expect(textRange(elementOf('الكتاب |وعاء| ملئ علما'), span, written)?.toString()).toBe('ملئ');
    expect(textRange(elementOf(written), span, written)?.toString()).toBe('مُلِئَ');
  });

  it('is always the same stretch of the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 5 }), { minLength: 1 }),
        fc.nat(30),
        fc.nat(30),
        (parts, a, b) => {
          const element = elementOf(parts.join('|'));
          const text = element.textContent;
          const [start, end] = a < b ? [a, b] : [b, a + 1];
          const expected = end <= text.length ? text.slice(start, end) : undefined;
          expect(textRange(element, { start, end })?.toString()).toBe(expected);
        },
      ),
    );
  });
});

describe('the place in the text as it was written', () => {
  it('is the same where the page shows it as it was written', () => {
    expect([writtenOffset(3, 'مُلِئَ', 'مُلِئَ'), writtenOffset(3, 'نص طويل', 'نص')]).toEqual([3, 3]);
    expect(writtenOffset(2, 'نص')).toBe(2);
  });

  it('shows the same letters before it as the page does, whatever marks are left out', () => {
    const written = fc
      .array(fc.constantFrom('ك', 'ت', ' ', 'َ', 'ِ', 'ّ', 'ً', 'أ', 'x'), { maxLength: 20 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(written, fc.nat(20), (text, nat) => {
        const shown = withoutTashkeel(text);
        const offset = Math.min(nat, shown.length);
        const place = writtenOffset(offset, shown, text);
        expect(withoutTashkeel(text.slice(0, place))).toBe(shown.slice(0, offset));
      }),
    );
  });

  it('does not run beyond the end', () => {
    expect(writtenOffset(99, 'ملئ', 'مُلِئَ')).toBe('مُلِئَ'.length);
  });
});
