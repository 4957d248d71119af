import type { ChosenSettings } from './display-settings.ts';

/** Writes what a reader chose on <html>, where the stylesheet finds it. Runs before first paint and at each change. */
export function showChosenSettings(root: HTMLElement, { language, ...looks }: ChosenSettings): void {
  Object.assign(root.dataset, looks);
  // The bar of the browser takes the colour of the theme. Each tag names its theme, and when it holds: while the theme
  // is automatic (`data-auto`), and once it is chosen, where that is not always (`data-chosen`).
  for (const tag of root.ownerDocument.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const { auto, chosen, theme } = tag.dataset;
    tag.media = (looks.theme ? theme === looks.theme && (chosen ?? 'all') : auto) || 'not all';
  }
  if (language) {
    root.lang = language;
    // By itself: the table of languages would weigh more than the rest of the boot script. A test compares the two.
    root.dir = /ar|fa|ur/.test(language) ? 'rtl' : 'ltr';
  }
}
