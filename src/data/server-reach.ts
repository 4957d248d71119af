let isLost = false;
const listeners = new Set<() => void>();

/** Whether the server answered when it was last asked for data. A device with a connection can still not reach it. */
export const serverReach = {
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  isLost: () => isLost,
  tell(hasAnswered: boolean) {
    if (isLost !== hasAnswered) return;
    isLost = !hasAnswered;
    for (const listener of [...listeners]) listener();
  },
};
