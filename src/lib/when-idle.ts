/** Milliseconds after which a busy page is no excuse, and the wait in Safari, which cannot tell when it is idle. */
const patience = 4_000;
const safariWait = 1_500;

/** Calls back once when the browser has nothing better to do. Returns the way to stop it. */
export function whenIdle(callback: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(callback, safariWait);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(callback, { timeout: patience });
  return () => cancelIdleCallback(request);
}
