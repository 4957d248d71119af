type Listener = (message: string, isProblem: boolean) => void;

const listeners = new Set<Listener>();

/** Says a short sentence to screen readers through the page's live region: what everybody else can see. */
export function announce(message: string): void {
  for (const listener of listeners) listener(message, false);
}

/** Tells everybody, in the live region and to the eye, what went wrong and what to do. */
export function announceProblem(message: string): void {
  for (const listener of listeners) listener(message, true);
}

/** Hears what is announced until the returned function is called. */
export function onAnnouncement(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
