export type FootBar = 'resume' | 'found' | 'notice';

const shown: FootBar[] = [];

/**
 * Tells the style of the page, by `data-foot-bars` on its root, that a bar stands at its foot, until the function it gives is
 * called. By `:has` the browser would look through the whole page for bars whenever it draws anything anew.
 */
export function showFootBar(bar: FootBar): () => void {
  shown.push(bar);
  tell();
  return () => {
    shown.splice(shown.indexOf(bar), 1);
    tell();
  };
}

function tell() {
  const { dataset } = document.documentElement;
  if (shown.length > 0) dataset.footBars = shown.join(' ');
  else delete dataset.footBars;
}
