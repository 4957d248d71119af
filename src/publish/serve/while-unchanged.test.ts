import { expect, it, vi } from 'vitest';
import { whileUnchanged } from './while-unchanged.ts';

it('finds once for all who ask, also at the same moment, and again after a change', async () => {
  let stamp = 'a';
  const find = vi.fn(async () => stamp);
  const ask = whileUnchanged(() => stamp, find);
  expect(await Promise.all([ask(), ask()])).toEqual(['a', 'a']);
  await ask();
  expect(find).toHaveBeenCalledTimes(1);
  stamp = 'b';
  expect(await ask()).toBe('b');
  expect(find).toHaveBeenCalledTimes(2);
});

it('tells a failure until something changes', async () => {
  let stamp = 'a';
  const find = vi.fn(async () => {
    if (stamp === 'a') throw new Error('broken');
    return stamp;
  });
  const ask = whileUnchanged(() => stamp, find);
  await expect(ask()).rejects.toThrow('broken');
  await expect(ask()).rejects.toThrow('broken');
  expect(find).toHaveBeenCalledTimes(1);
  stamp = 'b';
  expect(await ask()).toBe('b');
});
