/** When a stretch of a text begins to be said in a recording: seconds, and its UTF-16 offsets in the text. */
export type Cue = readonly [seconds: number, start: number, end: number];

/**
 * Tells when each place of a text is heard in a recording. Between the beginnings of two cues the voice goes at an even
 * pace; a recording without cues is one such stretch from end to end. Times are in seconds, never after `duration`.
 */
export function cueTimes(
  cues: readonly Cue[],
  { length, duration }: { length: number; duration: number },
): (offset: number) => number {
  const marks = inOrder(cues.filter(([seconds, start]) => seconds <= duration && start < length));
  const end = { seconds: duration, place: length };
  return (offset) => {
    const before = marks.findLast(({ place }) => place <= offset);
    const after = marks.find(({ place }) => place > offset) ?? end;
    if (!before) return marks[0]?.seconds ?? duration * (offset / length);
    const share = Math.min(1, (offset - before.place) / Math.max(1, after.place - before.place));
    return before.seconds + (after.seconds - before.seconds) * share;
  };
}

/** The beginnings of cues in the order of the text; time never goes back in it, whatever a file says. */
function inOrder(cues: readonly Cue[]): { seconds: number; place: number }[] {
  let latest = 0;
  return [...cues]
    .sort((a, b) => a[1] - b[1] || a[0] - b[0])
    .map(([seconds, place]) => {
      latest = Math.max(latest, seconds);
      return { seconds: latest, place };
    });
}
