/** Whether what is read is kept, and whether lists mark what was read to the end. Both are so by default. */
export type HistoryChoice = { isKept: boolean; isMarked: boolean };

/** What it is for whoever has not chosen. */
export const usualHistory: HistoryChoice = { isKept: true, isMarked: true };

/** Reads a choice that was kept; what is missing or scribbled is as usual. */
export function parseHistoryChoice(stored: string | null): HistoryChoice {
  try {
    const { isKept, isMarked } = JSON.parse(stored ?? '{}') as Partial<Record<keyof HistoryChoice, unknown>>;
    return { isKept: isKept !== false, isMarked: isMarked !== false };
  } catch {
    return usualHistory;
  }
}
