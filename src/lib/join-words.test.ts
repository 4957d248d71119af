import { afterEach, expect, it, vi } from 'vitest';
import { joinWords } from './join-words.ts';

afterEach(() => vi.unstubAllGlobals());

it('counts words up as the language does', () => {
  expect(joinWords(['أ', 'ب'], 'ar', 'disjunction')).toBe('أ أو ب');
  expect(joinWords(['a', 'b', 'c'], 'en', 'conjunction')).toBe('a, b, and c');
});

it('sets them beside each other in a browser that knows no lists', () => {
  vi.stubGlobal('Intl', {});
  expect(joinWords(['أ', 'ب'], 'ar', 'disjunction')).toBe('أ / ب');
});
