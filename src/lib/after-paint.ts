/** Resolves when the browser has drawn what is changed now: what takes longer can follow, and the reader has seen an answer. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    // The frame is drawn after its callbacks, before the next task.
    requestAnimationFrame(() => setTimeout(resolve));
  });
}
