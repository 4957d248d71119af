/** How many stories were published since this page was made. */
let count = 0;
const listeners = new Set<() => void>();

/** Whether there is something new to be offered. */
export const news = {
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  },
  getCount: () => count,
  tell(next: number) {
    count = next;
    for (const listener of [...listeners]) listener();
  },
};
