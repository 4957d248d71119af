// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createScrollFollower } from './scroll-follower.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function start(covered = () => 100) {
  const scrollBy = vi.spyOn(window, 'scrollBy').mockImplementation(() => undefined);
  const element = document.body.appendChild(document.createElement('li'));
  const range = document.createRange();
  range.selectNodeContents(element);
  const follower = createScrollFollower(covered);
  const follow = (top: number, height = 40) => {
    range.getBoundingClientRect = () => new DOMRect(0, top, 300, height);
    follower.follow(range);
  };
  const readerScrolls = () => {
    vi.advanceTimersByTime(1_000);
    window.dispatchEvent(new Event('scroll'));
  };
  return {
    follow,
    readerScrolls,
    follower,
    scrolls: () => scrollBy.mock.calls.length,
    scrolledBy: () => scrollBy.mock.lastCall?.[0] as ScrollToOptions | undefined,
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

  it('puts the sentence, not its paragraph, into the middle of what the dock leaves free', () => {
    const { follow, scrolledBy } = start();
    follow(1_000, 40);
    expect(scrolledBy()?.top).toBe(1_000 - (window.innerHeight - 100 - 40) / 2);
  });

  it('does not leave a sentence under the bar at the head of the page', () => {
    const { follow, scrolledBy } = start();
    document.documentElement.style.scrollPaddingTop = '72px';
    follow(40);
    expect(scrolledBy()?.top).toBe(40 - (72 + window.innerHeight - 100 - 40) / 2);
    document.documentElement.style.scrollPaddingTop = '';
  });

  it('shows the beginning of a sentence that is longer than the page', () => {
    const { follow, scrolledBy } = start();
    follow(1_000, window.innerHeight);
    expect(scrolledBy()?.top).toBe(1_000);
  });

  it('brings the sentence back when the dock has grown over it, unless the reader has scrolled away', () => {
    let covered = 100;
    const { follow, follower, readerScrolls, scrolls } = start(() => covered);
    follow(window.innerHeight - 200);
    covered = 400;
    follower.again();
    expect(scrolls()).toBe(1);
    readerScrolls();
    follower.again();
    expect(scrolls()).toBe(1);
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
