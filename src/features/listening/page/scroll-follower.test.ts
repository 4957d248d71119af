// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createScrollFollower } from './scroll-follower.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function start() {
  const element = document.createElement('li');
  element.scrollIntoView = vi.fn();
  const range = document.createRange();
  const follower = createScrollFollower(() => 100);
  const follow = (top: number, height = 40) => {
    range.getBoundingClientRect = () => new DOMRect(0, top, 300, height);
    follower.follow(range, element);
  };
  const readerScrolls = () => {
    vi.advanceTimersByTime(1_000);
    window.dispatchEvent(new Event('scroll'));
  };
  return {
    follow,
    readerScrolls,
    follower,
    scrolls: () => vi.mocked(element.scrollIntoView).mock.calls.length,
  };
}

describe('following the voice down the page', () => {
  it('leaves the page alone while the sentence is in view', () => {
    const { follow, scrolls } = start();
    follow(200);
    expect(scrolls()).toBe(0);
  });

  it('brings a sentence into view that is off screen or under the dock', () => {
    const { follow, scrolls } = start();
    follow(-60);
    expect(scrolls()).toBe(1);
    follow(window.innerHeight - 120);
    expect(scrolls()).toBe(2);
  });

  it('does not pull back a reader who has scrolled away', () => {
    const { follow, readerScrolls, scrolls } = start();
    follow(200);
    readerScrolls();
    follow(-600);
    expect(scrolls()).toBe(0);
  });

  it('follows again once the reader is back', () => {
    const { follow, readerScrolls, scrolls } = start();
    readerScrolls();
    vi.advanceTimersByTime(1_000);
    follow(200);
    follow(900);
    expect(scrolls()).toBe(1);
  });

  it('leaves the lead to one who is still on the way past the sentence', () => {
    const { follow, readerScrolls, scrolls } = start();
    readerScrolls();
    follow(200);
    follow(-900);
    expect(scrolls()).toBe(0);
  });

  it('does not take its own scroll for the reader', () => {
    const { follow, scrolls } = start();
    follow(900);
    vi.advanceTimersByTime(300);
    window.dispatchEvent(new Event('scroll'));
    follow(900);
    expect(scrolls()).toBe(2);
  });

  it.each([new Event('wheel'), new Event('touchmove'), new KeyboardEvent('keydown', { key: 'PageDown' })])(
    'leaves the lead to a reader who moves while the page is being scrolled (%#)',
    (event) => {
      const { follow, scrolls } = start();
      follow(900);
      window.dispatchEvent(event);
      follow(1_800);
      expect(scrolls()).toBe(1);
    },
  );

  it('hears nobody any more after the end', () => {
    const { follow, follower, scrolls } = start();
    follower.end();
    window.dispatchEvent(new Event('wheel'));
    follow(900);
    expect(scrolls()).toBe(1);
  });

  it('does not scroll to a summary that is closed', () => {
    const { follow, scrolls } = start();
    follow(0, 0);
    expect(scrolls()).toBe(0);
  });
});
