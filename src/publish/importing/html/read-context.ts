import type { DraftBlock } from '#publish/importing/draft/draft.ts';
import type { Notes } from '#publish/importing/note.ts';
import type { HtmlElement, HtmlNode } from './parse-html.ts';

/** What the readers of single elements share. */
export type ReadContext = {
  /** The address of the page, to which its links are relative. */
  base: string | undefined;
  /** The page was read from a file: pictures may lie beside it. */
  isSaved: boolean;
  notes: Notes;
  /** Tells whether an element is left out with all that is in it, and notes it. */
  isDropped: (element: HtmlElement) => boolean;
  /** Reads what stands inside an element as blocks of their own. */
  blocksIn: (nodes: readonly HtmlNode[]) => DraftBlock[];
};
