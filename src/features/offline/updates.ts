/** A newer reader that has been downloaded and waits to be used. */
let waiting: ServiceWorker | null = null;
const listeners = new Set<() => void>();

/** Whether a newer reader is there to be offered. */
export const updates = {
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  getWaiting: () => waiting,
  offer(worker: ServiceWorker | null) {
    waiting = worker;
    for (const listener of [...listeners]) listener();
  },
};
