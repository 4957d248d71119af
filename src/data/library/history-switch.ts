import { onStoredElsewhere, readStored, writeStored } from '#data/safe-storage.ts';

const key = 'qari.history';

/** Whether what is read is kept, and whether lists mark what was read to the end. Both are so by default. */
export type HistoryChoice = { isKept: boolean; isMarked: boolean };

const usual: HistoryChoice = { isKept: true, isMarked: true };
const listeners = new Set<() => void>();
let choice: HistoryChoice | null = null;

/** The reader's choice about the history, in every tab. */
export const historySwitch = {
  get: (): HistoryChoice => {
    choice ??= parse(readStored('localStorage', key));
    return choice;
  },
  /** What it is without a choice: as the build draws it. */
  getUsual: () => usual,
  set(next: HistoryChoice) {
    choice = next;
    writeStored('localStorage', key, JSON.stringify(next));
    for (const listener of [...listeners]) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    const forget = onStoredElsewhere(key, (stored) => {
      choice = parse(stored);
      listener();
    });
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
