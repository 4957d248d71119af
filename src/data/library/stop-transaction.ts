/** Takes back what a transaction has done so far, also where the browser has stopped it already. */
export function stopTransaction(transaction: { abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // It is over, and what it did was taken back.
  }
}
