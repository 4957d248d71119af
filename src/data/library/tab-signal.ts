/** Something that is told to this page and to every other tab. */
export type TabSignal = {
  /** Calls back when it is told, on this page or in another tab; returns the way to stop that. */
  on: (listener: () => void) => () => void;
  tell: () => void;
};

/** Makes a signal between the tabs of this paper, by its name; where tabs cannot speak with each other it stays on its page. */
export function createTabSignal(name: string): TabSignal {
  const listeners = new Set<() => void>();
  let channel: BroadcastChannel | null = null;

  function callBack() {
    for (const listener of [...listeners]) listener();
  }

  return {
    on(listener) {
      listeners.add(listener);
      if (!channel) {
        channel = openChannel(name);
        channel?.addEventListener('message', callBack);
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        channel?.close();
        channel = null;
      };
    },
    tell() {
      // A channel does not hear itself; one that is opened only to tell is closed again.
      const sender = channel ?? openChannel(name);
      sender?.postMessage(null);
      if (sender !== channel) sender?.close();
      callBack();
    },
  };
}

/** None where the browser knows no channels, or refuses them as it refuses storage. */
function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
