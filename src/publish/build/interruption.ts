const signals = ['SIGHUP', 'SIGINT', 'SIGTERM'] as const;

/** Ends what writes beside the program; resolves once it does no more. */
type Stop = () => Promise<unknown>;
const stops = new Set<Stop>();

/** Has threads stopped before an interrupted build clears away what they write. Gives what is called once they have ended by themselves. */
export function stopWhenInterrupted(stop: Stop): () => void {
  stops.add(stop);
  return () => stops.delete(stop);
}

/**
 * Runs `work`. On Ctrl-C, or asked to end, `clear` takes away what was begun, then the process ends by that signal as any program: a
 * shell sees 130 or 143, and what called it that it was interrupted. The second signal does not wait.
 */
export async function clearedWhenInterrupted(work: () => Promise<void>, clear: () => void): Promise<void> {
  let isInterrupted = false;
  const end = async (signal: NodeJS.Signals) => {
    isInterrupted = true;
    release();
    await Promise.allSettled([...stops].map((stop) => stop()));
    try {
      clear();
    } finally {
      process.kill(process.pid, signal);
    }
  };
  const release = () => {
    for (const signal of signals) process.off(signal, end);
  };
  for (const signal of signals) process.on(signal, end);
  try {
    await work();
  } catch (error) {
    // That threads were stopped is no fault: the signal ends the process.
    if (isInterrupted) await new Promise(() => {});
    throw error;
  } finally {
    release();
  }
}
