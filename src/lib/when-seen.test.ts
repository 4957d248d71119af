// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';

type Watcher = { seen: Set<Element>; show: (target: Element, isIntersecting: boolean) => void };
let watcher: Watcher;
let whenSeen: typeof import('./when-seen.ts').whenSeen;

beforeEach(async () => {
  const seen = new Set<Element>();
  class FakeObserver {
    constructor(callback: IntersectionObserverCallback) {
      const show = (target: Element, isIntersecting: boolean) => {
        const entry = { target, isIntersecting } as unknown as IntersectionObserverEntry;
        if (seen.has(target)) callback([entry], this as unknown as IntersectionObserver);
      };
      watcher = { seen, show };
    }
    observe = (target: Element) => seen.add(target);
    unobserve = (target: Element) => seen.delete(target);
  }
  vi.stubGlobal('IntersectionObserver', FakeObserver);
  vi.resetModules();
  ({ whenSeen } = await import('./when-seen.ts'));
});

describe('a link that is waited for', () => {
  it('calls back once when it comes into view, not before', () => {
    const [link, seen] = [document.createElement('a'), vi.fn()];
    whenSeen(link, seen);
    watcher.show(link, false);
    expect(seen).not.toHaveBeenCalled();
    watcher.show(link, true);
    watcher.show(link, true);
    expect(seen).toHaveBeenCalledTimes(1);
  });

  it('is let go when it leaves the page', () => {
    const [link, seen] = [document.createElement('a'), vi.fn()];
    whenSeen(link, seen)();
    watcher.show(link, true);
    expect(seen).not.toHaveBeenCalled();
  });

  it('is not waited for by a reader who saves data', () => {
    vi.stubGlobal('navigator', { connection: { saveData: true } });
    const link = document.createElement('a');
    whenSeen(link, vi.fn());
    expect(watcher?.seen.has(link) ?? false).toBe(false);
  });

  it('does no harm in a browser that cannot watch', () => {
    vi.stubGlobal('IntersectionObserver', undefined);
    expect(() => whenSeen(document.createElement('a'), vi.fn())()).not.toThrow();
  });
});
