// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { keepHeardPosition, keepPosition, keptPosition } from './kept-position.ts';
import { historySwitch } from './library/history-switch.ts';

beforeEach(() => localStorage.clear());
const keepNothing = () => historySwitch.set({ isKept: false, isMarked: true });

it('the place of a reader is kept until it is forgotten', () => {
  keepPosition('suez', 'p6');
  expect(keptPosition('suez')).toBe('p6');
  keepPosition('suez', null);
  expect(keptPosition('suez')).toBeNull();
});

it('no place is written where nothing of what is read is to be kept, neither of reading nor of listening', () => {
  keepNothing();
  keepPosition('suez', 'p6');
  keepHeardPosition('oud', 'p2');
  expect(Object.keys(localStorage)).toEqual(['qari.history']);
});

it('a place from before can still be forgotten when no new ones are kept', () => {
  keepPosition('suez', 'p6');
  keepNothing();
  keepPosition('suez', null);
  expect(keptPosition('suez')).toBeNull();
});
