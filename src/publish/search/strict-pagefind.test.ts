import { expect, it } from 'vitest';
import { strictPagefind } from './strict-pagefind.ts';

it('refuses code that it does not know', () => {
  expect(() => strictPagefind('export const search = () => [];')).toThrow('another way');
});
