type Listener = (message: string) => void;

const listeners = new Set<Listener>();

/** Says a short sentence to screen readers through the page's live region. */
export function announce(message: string): void {
  for (const listener of listeners) listener(message);
}

/** Hears what is announced until the returned function is called. */
export function onAnnouncement(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
