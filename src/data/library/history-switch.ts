import { onStoredElsewhere, readStored, writeStored } from '#data/safe-storage.ts';

const key = 'qari.history';

/** Whether what is read is kept, and whether lists mark what was read to the end. Both are so by default. */
export type HistoryChoice = { isKept: boolean; isMarked: boolean };

const usual: HistoryChoice = { isKept: true, isMarked: true };
const listeners = new Set<() => void>();
let known: { stored: string | null; choice: HistoryChoice } = { stored: null, choice: usual };

/** The reader's choice about the history, in every tab. */
export const historySwitch = {
  /** The choice now. The object changes only when the choice does. */
  get(): HistoryChoice {
    // Read anew: an import, or another tab, may have written.
    const stored = readStored('localStorage', key);
    if (stored !== known.stored) known = { stored, choice: parse(stored) };
    return known.choice;
  },
  /** What it is without a choice: as the build draws it. */
  getUsual: (): HistoryChoice => usual,
  /** Keeps a choice: at once, for the next visit, and for other tabs. */
  set({ isKept, isMarked }: HistoryChoice): void {
    writeStored('localStorage', key, JSON.stringify({ isKept, isMarked }));
    for (const listener of [...listeners]) listener();
  },
  /** Calls the listener at each change until the returned function is called. */
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    const forget = onStoredElsewhere(key, () => listener());
    return () => {
      listeners.delete(listener);
      forget();
    };
  },
};

function parse(stored: string | null): HistoryChoice {
  try {
    const { isKept, isMarked } = JSON.parse(stored ?? '{}') as Partial<Record<keyof HistoryChoice, unknown>>;
    return { isKept: isKept !== false, isMarked: isMarked !== false };
  } catch {
    return usual;
  }
}
