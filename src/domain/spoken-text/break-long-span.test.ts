import { describe, expect, it } from 'vitest';
import { breakLongSpan } from './break-long-span.ts';
import { speakableText } from './speakable-text.ts';

const words = (count: number) => Array(count).fill('كلمة').join(' ');

function pieces(shown: string): string[] {
  const speakable = speakableText(shown, 'ar');
  const spans = breakLongSpan(speakable, { start: 0, end: speakable.text.length });
  return spans.map(({ start, end }) => speakable.text.slice(start, end));
}

describe('breaking a long sentence', () => {
  it('leaves a sentence of 180 characters whole', () => {
    expect(pieces('ا'.repeat(180))).toHaveLength(1);
  });

  it('prefers the last ؛ to a later ،', () => {
    expect(pieces(`${words(20)}؛ ${words(10)}، ${words(20)}`)[0]).toBe(`${words(20)}؛`);
  });

  it('takes the last ، where there is no ؛', () => {
    expect(pieces(`${words(12)}، ${words(12)}، ${words(30)}`)[0]).toBe(`${words(12)}، ${words(12)}،`);
  });

  it('does not take the comma inside a number', () => {
    const [first] = pieces(`${words(34)} 12,0001,000 ${words(10)}`);
    expect(first).toBe(`${words(34)} `);
  });

  it('keeps a fraction in one piece, with the words for its point', () => {
    const [first, second] = pieces(`${words(33)} كلمات 12.5 ${words(10)}`);
    expect(first).toBe(`${words(33)} كلمات `);
    expect(second).toMatch(/^12 فاصلة 5 /);
  });

  it('falls back on a space', () => {
    expect(pieces(words(60)).join('')).toBe(words(60));
    expect(pieces(words(60))[0]).toMatch(/ $/);
  });

  it('keeps a date that is said in words in one piece', () => {
    const [first, second] = pieces(`${words(34)} 2024/05/01 ${words(10)}`);
    expect(first).toBe(`${words(34)} `);
    expect(second).toMatch(/^1 مايو 2024 /);
  });

  it('cuts text without spaces, but no mark from its letter and no emoji in two', () => {
    const [first, second] = pieces('بَ'.repeat(120).slice(0, 179).concat('بَّ', 'ب'.repeat(40)));
    expect(first?.concat(second ?? '')).toHaveLength(222);
    expect(second).toMatch(/^\p{L}/u);
    expect(pieces(`${'ا'.repeat(179)}👍${'ا'.repeat(9)}`)[1]).toBe(`👍${'ا'.repeat(9)}`);
  });
});
