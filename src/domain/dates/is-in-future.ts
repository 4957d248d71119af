const day = 86_400_000;

/** Tells whether a timestamp, or a moment in milliseconds, is more than a day ahead of `now` (milliseconds): more than zones and wrong clocks explain. */
export function isInFuture(moment: string | number, now = Date.now()): boolean {
  return new Date(moment).getTime() > now + day;
}
