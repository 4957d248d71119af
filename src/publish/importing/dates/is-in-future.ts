const day = 86_400_000;

/** Tells whether a timestamp is more than a day ahead of `now` (milliseconds): more than zones and wrong clocks explain. */
export function isInFuture(timestamp: string, now = Date.now()): boolean {
  return Date.parse(timestamp) > now + day;
}
