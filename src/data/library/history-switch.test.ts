// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { historySwitch } from './history-switch.ts';

const key = 'qari.history';
const usual = { isKept: true, isMarked: true };

beforeEach(() => localStorage.clear());

describe('whether what is read is kept', () => {
  it('is so until the reader decides otherwise', () => {
    expect(historySwitch.get()).toEqual(usual);
  });

  it('is as the reader decided, now and on the next visit', async () => {
    historySwitch.set({ isKept: false, isMarked: true });
    expect(historySwitch.get()).toEqual({ isKept: false, isMarked: true });
    vi.resetModules();
    const nextVisit = await import('./history-switch.ts');
    expect(nextVisit.historySwitch.get()).toEqual({ isKept: false, isMarked: true });
  });

  it('is one object as long as it is one choice', () => {
    historySwitch.set({ isKept: true, isMarked: false });
    expect(historySwitch.get()).toBe(historySwitch.get());
  });

  it('is told when it changes, here or in another tab, to those who listen', () => {
    const told = vi.fn();
    const stop = historySwitch.subscribe(() => told(historySwitch.get()));
    historySwitch.set({ isKept: false, isMarked: false });
    expect(told).toHaveBeenLastCalledWith({ isKept: false, isMarked: false });
    const newValue = '{"isKept":true,"isMarked":false}';
    localStorage.setItem(key, newValue);
    dispatchEvent(new StorageEvent('storage', { key, newValue }));
    expect(told).toHaveBeenLastCalledWith({ isKept: true, isMarked: false });
    stop();
    historySwitch.set(usual);
    expect(told).toHaveBeenCalledTimes(2);
  });

  it.each(['', '{', 'null', '5', '[]', '{"isKept":0,"isMarked":"no"}', '{"__proto__":{"isKept":false}}'])(
    'is as usual where %j was scribbled',
    (stored) => {
      localStorage.setItem(key, stored);
      expect(historySwitch.get()).toEqual(usual);
    },
  );

  it('works without storage, for as long as the page lives', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', 'QuotaExceededError');
    });
    historySwitch.set({ isKept: false, isMarked: true });
    expect(historySwitch.get()).toEqual({ isKept: false, isMarked: true });
  });
});
