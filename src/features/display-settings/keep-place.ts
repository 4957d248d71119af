const blocks = 'main :is(h1, h2, h3, h4, p, li, figure, table, blockquote)';

/** Changes the look of the page and leaves the block at the top of the window where it is, so that nobody loses the line. */
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
  const before = first?.getBoundingClientRect().top ?? 0;
  change();
  const moved = (first?.getBoundingClientRect().top ?? 0) - before;
  if (moved !== 0) scrollBy({ top: moved, behavior: 'instant' });
}
