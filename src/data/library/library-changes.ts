const name = 'qari.library';
const listeners = new Set<() => void>();
let channel: BroadcastChannel | null = null;

/** Calls back when something of the library was changed, on this page or in another tab; returns the way to stop that. */
export function onLibraryChange(listener: () => void): () => void {
  openChannel();
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    channel?.close();
    channel = null;
  };
}

/** Tells every tab that the library was changed. */
export function tellLibraryChange(): void {
  for (const listener of [...listeners]) listener();
  // A channel does not hear itself; one that is opened only to tell is closed again.
  if (channel) channel.postMessage(null);
  else if (typeof BroadcastChannel === 'function') {
    const once = new BroadcastChannel(name);
    once.postMessage(null);
    once.close();
  }
}

function openChannel(): void {
  if (channel || typeof BroadcastChannel !== 'function') return;
  channel = new BroadcastChannel(name);
  channel.onmessage = () => {
    for (const listener of [...listeners]) listener();
  };
}
