import { onStoredElsewhere, readStored, writeStored } from '#data/safe-storage.ts';
import { type HistoryChoice, parseHistoryChoice, usualHistory } from './history-choice.ts';
import { historyKey } from './is-history-kept.ts';

const listeners = new Set<() => void>();
let known: { stored: string | null; choice: HistoryChoice } = { stored: null, choice: usualHistory };

/** The reader's choice about the history, in every tab. */
export const historySwitch = {
  /** The choice now. The object changes only when the choice does. */
  get(): HistoryChoice {
    // Read anew: an import, or another tab, may have written.
    const stored = readStored('localStorage', historyKey);
    if (stored !== known.stored) known = { stored, choice: parseHistoryChoice(stored) };
    return known.choice;
  },
  /** What it is without a choice: as the build draws it. */
  getUsual: (): HistoryChoice => usualHistory,
  /** Keeps a choice: at once, for the next visit, and for other tabs. */
  set({ isKept, isMarked }: HistoryChoice): void {
    writeStored('localStorage', historyKey, JSON.stringify({ isKept, isMarked }));
    for (const listener of [...listeners]) listener();
  },
  /** Calls the listener at each change until the returned function is called. */
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    const forget = onStoredElsewhere(historyKey, () => listener());
    return () => {
      listeners.delete(listener);
      forget();
    };
  },
};
