import { expect, it, vi } from 'vitest';
import { rememberByKey } from './remember-by-key.ts';

it('makes a thing once for each key', () => {
  const make = vi.fn((key: string) => ({ key }));
  const remembered = rememberByKey(make);
  expect(remembered('a')).toBe(remembered('a'));
  expect(remembered('b')).toEqual({ key: 'b' });
  expect(make).toHaveBeenCalledTimes(2);
});
