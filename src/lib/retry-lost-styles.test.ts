// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { retryLostStyles } from './retry-lost-styles.ts';

beforeAll(() => retryLostStyles());
beforeEach(() => {
  document.head.innerHTML =
    '<link rel="stylesheet" href="/assets/article.css"><link rel="icon" href="/icon.svg">';
  document.body.innerHTML = '<a href="#next"><b>التالي</b></a><button>+</button>';
});

const styles = () => [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
const answer = (link: HTMLLinkElement | undefined, type: 'load' | 'error') =>
  link?.dispatchEvent(new Event(type));
const goOn = () => document.querySelector('b')?.click();

describe('a stylesheet that did not arrive', () => {
  it.each([
    ['goes on to another page', goOn],
    ['goes back', () => dispatchEvent(new PopStateEvent('popstate'))],
    ['has a network again', () => dispatchEvent(new Event('online'))],
  ])('is asked for again when the reader %s', (_, begin) => {
    const [lost] = styles();
    begin();
    const [, again] = styles();
    expect(again?.href).toBe(lost?.href);
    answer(again, 'load');
    expect(styles()).toEqual([again]);
  });

  it('is not asked for at other touches, nor a second time while it is on its way', () => {
    document.querySelector('button')?.click();
    expect(styles()).toHaveLength(1);
    goOn();
    goOn();
    expect(styles()).toHaveLength(2);
  });

  it('waits for the next page when it does not arrive again', () => {
    goOn();
    answer(styles()[1], 'error');
    expect(styles()).toHaveLength(1);
    goOn();
    expect(styles()).toHaveLength(2);
  });

  it.each([
    ['has no rules', () => [], 2],
    [
      'may not be read',
      () => {
        throw new DOMException('no', 'SecurityError');
      },
      2,
    ],
    ['has rules', () => ['p {}'], 1],
  ])('is told from others by its sheet, which %s', (_, get, expected) => {
    Object.defineProperty(styles()[0], 'sheet', { value: Object.defineProperty({}, 'cssRules', { get }) });
    goOn();
    expect(styles()).toHaveLength(expected);
  });

  it('is left alone where an extension put it', () => {
    document.head.innerHTML = '<link rel="stylesheet" href="chrome-extension://dark/dark.css">';
    goOn();
    expect(styles()).toHaveLength(1);
  });
});
