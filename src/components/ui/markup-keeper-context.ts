import { createContext } from 'react';

/** Markup that many pages have in common, by a key that tells all that it shows. */
export type MarkupKeeper = {
  /** A text that stands for markup which was drawn before; null where it has to be drawn. */
  markOf(key: string): string | null;
  /** Texts that stand before and after markup that is drawn now, so that it can be kept. */
  marksAround(key: string): readonly [before: string, after: string];
};

/** Keeps markup while the pages of an archive are rendered; null in a browser, where each page is drawn as it is. */
export const MarkupKeeperContext = createContext<MarkupKeeper | null>(null);
