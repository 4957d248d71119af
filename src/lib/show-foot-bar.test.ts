// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { showFootBar } from './show-foot-bar.ts';

const told = () => document.documentElement.dataset.footBars;

it('names each bar that stands at the foot of the page, as long as it does', () => {
  const [hideFound, hideNotice] = [showFootBar('found'), showFootBar('notice')];
  expect(told()).toBe('found notice');
  hideFound();
  expect(told()).toBe('notice');
  hideNotice();
  expect(told()).toBeUndefined();
});

it('of two alike one stays when the other goes', () => {
  const [first, second] = [showFootBar('notice'), showFootBar('notice')];
  first();
  expect(told()).toBe('notice');
  second();
  expect(told()).toBeUndefined();
});
