// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readOnDevice } from './read-on-device.ts';
import { onStoredElsewhere, readStored, writeStored } from './safe-storage.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
  sessionStorage.clear();
});

const refuse = (method: 'getItem' | 'setItem', name: string) =>
  vi.spyOn(Storage.prototype, method).mockImplementation(() => {
    throw new DOMException('no', name);
  });

describe('a choice that is kept', () => {
  it('is read at the next visit', () => {
    writeStored('localStorage', 'theme', 'dark');
    expect(localStorage.getItem('theme')).toBe('dark');
    expect(readStored('localStorage', 'theme')).toBe('dark');
  });

  it('for this visit does not outlive it', () => {
    writeStored('sessionStorage', 'summary', 'open');
    expect(localStorage.getItem('summary')).toBeNull();
    expect(readStored('localStorage', 'summary')).toBeNull();
  });

  it('that was never made reads as null', () => {
    expect(readStored('localStorage', 'nothing')).toBeNull();
  });
});

describe('where the browser keeps nothing', () => {
  it('a choice works for as long as the page lives', () => {
    refuse('setItem', 'QuotaExceededError');
    writeStored('localStorage', 'full', 'dark');
    expect(readStored('localStorage', 'full')).toBe('dark');
  });

  it('nothing is read, and nothing throws', () => {
    refuse('getItem', 'SecurityError');
    expect([readStored('localStorage', 'blocked'), readOnDevice('blocked')]).toEqual([null, null]);
  });

  it('even touching the storage does no harm', () => {
    vi.stubGlobal('localStorage', undefined);
    writeStored('localStorage', 'gone', 'dark');
    expect(readStored('localStorage', 'gone')).toBe('dark');
  });

  it('the newest choice counts, not the one that was stored before the storage was full', () => {
    writeStored('localStorage', 'size', '1');
    refuse('setItem', 'QuotaExceededError');
    writeStored('localStorage', 'size', '2');
    expect(readStored('localStorage', 'size')).toBe('2');
    expect(readOnDevice('size')).toBe('1');
  });

  it('memory gives way once the storage takes choices again', () => {
    const full = refuse('setItem', 'QuotaExceededError');
    writeStored('localStorage', 'later', '1');
    full.mockRestore();
    writeStored('localStorage', 'later', '2');
    localStorage.setItem('later', '3');
    expect(readStored('localStorage', 'later')).toBe('3');
  });
});

describe('another tab', () => {
  const fromElsewhere = (init: StorageEventInit) => dispatchEvent(new StorageEvent('storage', init));

  it('tells its change of a key', () => {
    const told: (string | null)[] = [];
    const stop = onStoredElsewhere('theme', (value) => told.push(value));
    fromElsewhere({ key: 'theme', newValue: 'dark' });
    fromElsewhere({ key: 'other', newValue: 'x' });
    fromElsewhere({ key: 'theme', newValue: null });
    stop();
    expect(told).toEqual(['dark', null]);
  });

  it('that clears everything clears the key', () => {
    const told = vi.fn();
    const stop = onStoredElsewhere('theme', told);
    fromElsewhere({ key: null });
    stop();
    expect(told).toHaveBeenCalledExactlyOnceWith(null);
  });

  it('is no longer heard once nobody listens', () => {
    const told = vi.fn();
    onStoredElsewhere('theme', told)();
    fromElsewhere({ key: 'theme', newValue: 'dark' });
    expect(told).not.toHaveBeenCalled();
  });
});
