import { afterEach, describe, expect, it, vi } from 'vitest';
import { onceNothingIsSaved, whenNothingIsSaved, whileSaving } from './saving-lock.ts';

afterEach(() => void vi.unstubAllGlobals());

function refuseLocks() {
  const request = vi.fn().mockRejectedValue(new DOMException('denied', 'SecurityError'));
  vi.stubGlobal('navigator', { locks: { request } });
}

describe('what is saved on a device', () => {
  it.each(['refuses', 'has no'])('is saved, once, also where the browser %s locks', async (how) => {
    if (how === 'refuses') refuseLocks();
    else vi.stubGlobal('navigator', {});
    const save = vi.fn(async () => 'saved');
    expect(await whileSaving(save)).toBe('saved');
    await whenNothingIsSaved(async () => void (await save()));
    expect(await onceNothingIsSaved(save)).toBe('saved');
    expect(save).toHaveBeenCalledTimes(3);
  });

  it('is saved, if late, where another tab hangs with the lock', async () => {
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(AbortSignal.abort());
    const request = vi.fn((_: string, { signal }: LockOptions) =>
      signal?.aborted ? Promise.reject(signal.reason) : new Promise(() => {}),
    );
    vi.stubGlobal('navigator', { locks: { request } });
    expect(await whileSaving(async () => 'saved')).toBe('saved');
  });

  it('is not saved a second time when it fails under the lock', async () => {
    vi.stubGlobal('navigator', {
      locks: { request: (_: string, __: LockOptions, act: (lock: object) => unknown) => act({}) },
    });
    const save = vi.fn().mockRejectedValue(new Error('full'));
    await expect(whileSaving(save)).rejects.toThrow('full');
    expect(save).toHaveBeenCalledOnce();
  });

  it('is left alone by whoever tidies up while it is on its way', async () => {
    vi.stubGlobal('navigator', {
      locks: { request: (_: string, __: LockOptions, act: (lock: null) => unknown) => act(null) },
    });
    const tidy = vi.fn();
    await whenNothingIsSaved(tidy);
    expect(tidy).not.toHaveBeenCalled();
  });
});
