import { expect, it } from 'vitest';
import { pagesAround } from './pages-around.ts';

it('a reader finds the first page, the last and those beside, each once', () => {
  expect(pagesAround(1, 2)).toEqual([1, 2]);
  expect(pagesAround(5, 9)).toEqual([1, 4, 5, 6, 9]);
  expect(pagesAround(9, 9)).toEqual([1, 8, 9]);
  expect(pagesAround(40, 3)).toEqual([1, 3]);
});
