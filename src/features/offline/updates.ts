/**
 * Of a newer reader: the worker of one that waits to be used; `behind`: another tab has put one to work, and this page goes on
 * with what it has; `lost`: there is code of this page that nobody has any longer.
 */
export type Update = ServiceWorker | 'behind' | 'lost' | null;

let update: Update = null;
const listeners = new Set<() => void>();

/** What this page knows of a newer reader. */
export const updates = {
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  get: () => update,
  offer(next: Update) {
    update = next;
    for (const listener of [...listeners]) listener();
  },
};
