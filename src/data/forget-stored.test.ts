// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { forgetStored } from './forget-stored.ts';
import { onStoredElsewhere, readStored, writeStored } from './safe-storage.ts';

const key = 'qari.list';

it('a text that is forgotten leaves nothing behind, and whoever holds it is told', () => {
  writeStored('localStorage', key, 'three stories');
  const told = vi.fn();
  const stop = onStoredElsewhere(key, told);
  forgetStored('localStorage', key);
  expect({ ...localStorage }).toEqual({});
  expect(told).toHaveBeenCalledExactlyOnceWith(null);
  stop();
});

it('a text is forgotten that this page remembers, as storage is blocked', () => {
  for (const act of ['setItem', 'removeItem'] as const) {
    vi.spyOn(Storage.prototype, act).mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
  }
  writeStored('sessionStorage', key, 'three stories');
  forgetStored('sessionStorage', key);
  expect(readStored('sessionStorage', key)).toBe('');
});
