const blocks = 'main :is(h1, h2, h3, h4, p, li, figure, table, blockquote)';

/** Changes the look of the page and leaves the line at the top of the window where it is, so that nobody loses it. */
export function keepPlace(change: () => void): void {
  // To look where things are costs a layout of its own.
  if (scrollY === 0) {
    change();
    return;
  }
  // What stands above the line of sight is the block before: the masthead may cover it.
  const sight = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
  const first = [...document.querySelectorAll(blocks)].find(
    (block) => block.getBoundingClientRect().bottom > sight + 1,
  );
  if (!first) {
    change();
    return;
  }
  const { top, height } = first.getBoundingClientRect();
  // A block that begins in the window keeps its beginning; of one that began above it, what has been read grows with it.
  const read = Math.max(0, -top) / (height || 1);
  change();
  const now = first.getBoundingClientRect();
  const moved = now.top + read * now.height - Math.max(0, top);
  if (moved !== 0) scrollBy({ top: moved, behavior: 'instant' });
}
