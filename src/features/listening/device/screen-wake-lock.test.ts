// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { createScreenWakeLock } from './screen-wake-lock.ts';

function fakeWakeLock() {
  const locks: { release: ReturnType<typeof vi.fn> }[] = [];
  const request = vi.fn(async () => {
    const lock = { release: vi.fn(async () => undefined) };
    locks.push(lock);
    return lock;
  });
  return { locks, request, asPlatform: { request } as unknown as WakeLock };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('keeping the screen on', () => {
  it('holds one lock while wanted, and lets it go', async () => {
    const { locks, request, asPlatform } = fakeWakeLock();
    const lock = createScreenWakeLock(asPlatform);
    lock.hold();
    lock.hold();
    await settle();
    expect(request).toHaveBeenCalledOnce();
    lock.release();
    await settle();
    expect(locks[0]?.release).toHaveBeenCalled();
  });

  it('lets go of a lock that is granted after the reader has stopped', async () => {
    const { locks, asPlatform } = fakeWakeLock();
    const lock = createScreenWakeLock(asPlatform);
    lock.hold();
    lock.release();
    await settle();
    expect(locks[0]?.release).toHaveBeenCalled();
  });

  it('asks again when the page is looked at again, but not after the end', async () => {
    const { request, asPlatform } = fakeWakeLock();
    const lock = createScreenWakeLock(asPlatform);
    lock.hold();
    await settle();
    document.dispatchEvent(new Event('visibilitychange'));
    await settle();
    expect(request).toHaveBeenCalledTimes(2);
    lock.release();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(request).toHaveBeenCalledTimes(2);
  });

  it('does without where wake locks are unknown or refused', async () => {
    const refused = {
      request: () => Promise.reject(new DOMException('', 'NotAllowedError')),
    } as unknown as WakeLock;
    for (const wakeLock of [undefined, refused]) {
      const lock = createScreenWakeLock(wakeLock);
      lock.hold();
      await settle();
      lock.release();
    }
  });
});
