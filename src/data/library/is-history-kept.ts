import { readStored } from '#data/safe-storage.ts';

/** Where the choice about the history stands in localStorage. */
export const historyKey = 'qari.history';

/** Whether what is read is to be kept, as this or another tab has it now. Read as it was written: each page needs it at once. */
export function isHistoryKept(): boolean {
  return !readStored('localStorage', historyKey)?.includes('"isKept":false');
}
