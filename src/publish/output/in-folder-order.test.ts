import { expect, it } from 'vitest';
import { mergeInFolderOrder } from './in-folder-order.ts';

const ordered = ['a/b/c', 'a/d', 'a-b', 'ab', 'قهوة/1', 'قهوة/2'];

it('puts paths folder by folder: a folder before what only begins as it does', () => {
  expect(mergeInFolderOrder([], ordered.toReversed())).toEqual(ordered);
});

it('finds the places of new paths among those that are in order', () => {
  for (let bits = 0; bits < 2 ** ordered.length; bits += 1) {
    const isNew = (path: string) => Boolean(bits & (1 << ordered.indexOf(path)));
    const known = ordered.filter((path) => !isNew(path));
    expect(mergeInFolderOrder(known, ordered.filter(isNew).toReversed())).toEqual(ordered);
  }
});
