import { expect, it } from 'vitest';
import { quoteFound } from './problem.ts';

it('a direction mark in what an editor wrote is spelt out, for it cannot be seen', () => {
  expect(quoteFound('ليلى\u202Eحدّاد')).toBe('"ليلى\\u202Eحدّاد"');
});

it('what is not there is called so', () => {
  expect(quoteFound(undefined)).toBe('undefined');
});
