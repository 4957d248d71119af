import { expect, it } from 'vitest';
import { repeatsOpening } from './repeats-opening.ts';

const opening = [
  { type: 'paragraph' as const, runs: [{ text: 'وصلت السفينةُ إلى الميناء، ' }, { text: 'ورست.' }] },
];

it.each([
  ['وصلت السفينة إلى الميناء، ورست.', true],
  ['وصلت السفينة إلى…', true],
  ['وصلت السفينة إلى [...]', true],
  ['وصلت السفينة إلى', false],
  ['عن السفينة', false],
  ['', false],
])('a description repeats how the text begins: %s', (description, repeats) => {
  expect(repeatsOpening(description, opening)).toBe(repeats);
});

it('nothing repeats a text that begins with something else', () => {
  expect(repeatsOpening('وصلت', [{ type: 'separator' }])).toBe(false);
  expect(repeatsOpening('وصلت', [])).toBe(false);
});
