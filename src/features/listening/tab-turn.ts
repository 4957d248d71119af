/** Which of a reader's tabs is heard. One speaks at a time; another takes the turn only when the reader says so. */
export type Turn = {
  /** Whether another tab speaks now. */
  isElsewhere: () => boolean;
  /** This tab speaks from now on. */
  take: () => void;
  /** This tab is silent again. */
  leave: () => void;
  /** Calls back when another tab has taken the turn from this one, and when the other has left it; returns the way to stop that. */
  watch: (watcher: Watcher) => () => void;
  end: () => void;
};

type Watcher = { onTaken: () => void; onFreed: () => void };

/** `claim` counts the turns that were taken, by whichever tab. */
type Message = { type: 'taken' | 'left' | 'who'; tab: string; claim: number };
type Channel = Pick<BroadcastChannel, 'postMessage' | 'close' | 'onmessage'>;

/**
 * Keeps the turn among tabs of this site by telling each other. Where a browser has no broadcast channel every tab may
 * speak. A tab that dies without a word leaves the others asking once more than needed, never silent.
 */
export function createTabTurn(
  channel: Channel | null = openChannel(),
  tab = Math.random().toString(36),
): Turn {
  let elsewhere: string | null = null;
  let isMine = false;
  let claim = 0;
  const watchers = new Set<Watcher>();
  const tell = (type: Message['type']) => channel?.postMessage({ type, tab, claim } satisfies Message);

  function hear({ type, tab: other, claim: others }: Message) {
    if (type === 'who' && isMine) tell('taken');
    if (type === 'left' && elsewhere === other) {
      elsewhere = null;
      for (const { onFreed } of [...watchers]) onFreed();
    }
    if (type === 'taken' && !isBefore(others, other)) give(other, others);
  }

  /** Whether a turn was taken before the one that is known; in the same moment the tab with the greater id has it. */
  function isBefore(others: number, other: string): boolean {
    return others < claim || (others === claim && other < (isMine ? tab : (elsewhere ?? '')));
  }

  function give(other: string, others: number) {
    claim = others;
    elsewhere = other;
    if (!isMine) return;
    isMine = false;
    for (const { onTaken } of [...watchers]) onTaken();
  }

  if (channel) channel.onmessage = ({ data }: MessageEvent<Message>) => hear(data);
  tell('who');

  function leave() {
    if (isMine) tell('left');
    isMine = false;
  }

  return {
    isElsewhere: () => elsewhere !== null,
    take() {
      elsewhere = null;
      if (isMine) return;
      isMine = true;
      claim += 1;
      tell('taken');
    },
    leave,
    watch(watcher) {
      watchers.add(watcher);
      return () => void watchers.delete(watcher);
    },
    end() {
      leave();
      channel?.close();
      watchers.clear();
    },
  };
}

function openChannel(): BroadcastChannel | null {
  return typeof BroadcastChannel === 'function' ? new BroadcastChannel('qari.listening') : null;
}
