const name = 'qari.library';
const listeners = new Set<() => void>();
let channel: BroadcastChannel | null = null;

/** Calls back when something of the library was changed, on this page or in another tab; returns the way to stop that. */
export function onLibraryChange(listener: () => void): () => void {
  listeners.add(listener);
  if (!channel) {
    channel = openChannel();
    channel?.addEventListener('message', callBack);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    channel?.close();
    channel = null;
  };
}

/** Tells this page and every other tab that the library was changed. */
export function tellLibraryChange(): void {
  // A channel does not hear itself; one that is opened only to tell is closed again.
  const sender = channel ?? openChannel();
  sender?.postMessage(null);
  if (sender !== channel) sender?.close();
  callBack();
}

function callBack(): void {
  for (const listener of [...listeners]) listener();
}

/** None where the browser knows no channels, or refuses them as it refuses storage. */
function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
