/** Holds the screen awake, or lets it sleep. */
export type ScreenWakeLock = { hold: () => void; release: () => void };

/**
 * Keeps the screen on while something is being read: phones stop speech when they lock. Does nothing where wake locks
 * are unknown or refused (low battery). The browser drops the lock of a hidden page, so it is asked for again.
 */
export function createScreenWakeLock(
  wakeLock: WakeLock | undefined = globalThis.navigator?.wakeLock,
  page: Document = document,
): ScreenWakeLock {
  let wanted = false;
  let lock: WakeLockSentinel | null = null;

  async function request() {
    if (!wakeLock || page.visibilityState !== 'visible') return;
    try {
      const granted = await wakeLock.request('screen');
      await lock?.release();
      lock = granted;
      // The reader may have stopped while the browser was asked.
      if (!wanted) await drop();
    } catch {
      lock = null;
    }
  }

  async function drop() {
    const held = lock;
    lock = null;
    await held?.release();
  }

  function requestAgain() {
    if (page.visibilityState === 'visible') void request();
  }

  return {
    hold() {
      if (wanted) return;
      wanted = true;
      page.addEventListener('visibilitychange', requestAgain);
      void request();
    },
    release() {
      wanted = false;
      page.removeEventListener('visibilitychange', requestAgain);
      void drop();
    },
  };
}
