import { expect, it } from 'vitest';
import { repeatedKeys } from './repeated-keys.ts';

it('names that stand twice in an object are found with their places', () => {
  const text =
    '{\n "id": "a",\n "blocks": [{"id": 1}, {"id": 2, "text": "id", "\\u0069d": 3}],\n "id": "b"\n}';
  expect(repeatedKeys(text)).toEqual([
    { path: ['blocks', 1, 'id'], line: 3, column: 48 },
    { path: ['id'], line: 4, column: 2 },
  ]);
});

it.each(['{"a":{"a":{"a":1}},"b":["a","a"]}', '[]', '"a"', '[{"a":1},{"a":1}]', '{}'])(
  'none stand twice in %s',
  (text) => expect(repeatedKeys(text)).toEqual([]),
);

it('is quick with brackets nested without end', () => {
  expect(repeatedKeys('['.repeat(50_000) + ']'.repeat(50_000))).toEqual([]);
});
