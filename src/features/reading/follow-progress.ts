/** Keeps `--reading-progress` of a line between 0 and 1 while the window moves from the top of a body to its end. */
export function followProgress(body: HTMLElement, line: HTMLElement): () => void {
  let frame = 0;
  const draw = () => {
    frame = 0;
    const { top, height } = body.getBoundingClientRect();
    const way = height - innerHeight;
    // A body that fits the window is read once its end is in view.
    const progress = way > 0 ? -top / way : Number(top + height <= innerHeight);
    line.style.setProperty('--reading-progress', Math.min(1, Math.max(0, progress)).toFixed(4));
  };
  const onMove = () => {
    frame ||= requestAnimationFrame(draw);
  };
  addEventListener('scroll', onMove, { passive: true });
  addEventListener('resize', onMove);
  onMove();
  return () => {
    cancelAnimationFrame(frame);
    removeEventListener('scroll', onMove);
    removeEventListener('resize', onMove);
  };
}
