/**
 * Remembers what was found for as long as `stampOf` gives the same: whoever asks meanwhile has the same answer, a failure too. The
 * stamp is taken before anything is read: a change in between is seen by the next who asks.
 */
export function whileUnchanged<Found>(
  stampOf: () => string,
  find: () => Promise<Found>,
): () => Promise<Found> {
  let known: { stamp: string; found: Promise<Found> } | undefined;
  return () => {
    const stamp = stampOf();
    if (known?.stamp !== stamp) known = { stamp, found: find() };
    return known.found;
  };
}
