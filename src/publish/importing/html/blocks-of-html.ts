import type { DraftBlock } from '#publish/importing/draft/draft.ts';
import type { Notes } from '#publish/importing/note.ts';
import { expandShortcodes, type PictureByNumber } from '#publish/importing/shortcodes/expand-shortcodes.ts';
import { withBulletLists } from './bullet-paragraphs.ts';
import { isDropped } from './dropped-elements.ts';
import { isElement } from './element.ts';
import { emojiOf, signsAround } from './inline-signs.ts';
import { inlineStyle } from './inline-style.ts';
import { type HtmlElement, type HtmlNode, parseHtml } from './parse-html.ts';
import { pictureOf } from './picture-of.ts';
import type { ReadContext } from './read-context.ts';
import { readFigure } from './read-figure.ts';
import { readList } from './read-list.ts';
import { readMedium } from './read-medium.ts';
import { readQuote } from './read-quote.ts';
import { readTable } from './read-table.ts';
import { type RunStyle, runWriter } from './run-writer.ts';
import { withBareEmbeds } from './with-bare-embeds.ts';

type ReadElement = (element: HtmlElement, context: ReadContext) => DraftBlock[];

// Maps, for a page may have an element that is called `constructor`.
const readers: ReadonlyMap<string, ReadElement> = new Map(
  Object.entries<ReadElement>({
    ul: readList,
    ol: readList,
    table: readTable,
    blockquote: readQuote,
    figure: readFigure,
    iframe: readMedium,
    video: readMedium,
    audio: readMedium,
    hr: () => [{ type: 'separator' }],
    img: (element, context) => {
      const picture = pictureOf(element, context);
      return picture ? [{ type: 'picture', picture }] : [];
    },
  }),
);

const headingLevels: ReadonlyMap<string, 2 | 3 | 4> = new Map([
  ['h1', 2],
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h5', 4],
  ['h6', 4],
]);
const apart =
  /^(?:address|article|aside|body|br|center|dd|details|div|dl|dt|figcaption|footer|header|html|li|main|p|pre|section|summary|tbody|td|th|tr)$/;

type HtmlSource = {
  base: string | undefined;
  isSaved?: boolean;
  notes: Notes;
  pictureByNumber?: PictureByNumber | undefined;
};

/**
 * Turns HTML, in which shortcodes of WordPress may stand, into the blocks of an article. Nothing of it is kept as HTML: what the
 * format has no word for becomes text, and scripts, forms and drawings are left out and noted.
 */
export function blocksOfHtml(
  html: string,
  { base, isSaved = base === undefined, notes, pictureByNumber }: HtmlSource,
): DraftBlock[] {
  const context: ReadContext = {
    ...{ base, isSaved, notes },
    isDropped: (element) => isDropped(element, notes),
    blocksIn: (nodes) => readBlocks(nodes, context),
  };
  const nodes = parseHtml(expandShortcodes(html, notes, pictureByNumber), notes);
  return withBareEmbeds(withBulletLists(context.blocksIn(nodes)));
}

function readBlocks(nodes: readonly HtmlNode[], context: ReadContext): DraftBlock[] {
  const blocks: DraftBlock[] = [];
  const writer = runWriter();
  const flush = (level?: 2 | 3 | 4) => {
    const runs = writer.take();
    if (runs.length > 0) blocks.push(level ? { type: 'heading', level, runs } : { type: 'paragraph', runs });
  };
  let isPreformatted = false;
  const addText = (text: string, style: RunStyle) => {
    // No block has lines in it: those of a poem become paragraphs.
    for (const [index, line] of (isPreformatted ? text.split('\n') : [text]).entries()) {
      if (index > 0) flush();
      writer.add(line, style);
    }
  };
  const walk = (children: readonly HtmlNode[], style: RunStyle): void => {
    for (const node of children) {
      if (node.nodeName === '#text' && 'value' in node) addText(node.value, style);
      if (!isElement(node) || context.isDropped(node)) continue;
      const emoji = emojiOf(node);
      if (emoji) writer.add(emoji, style);
      else walkElement(node, style);
    }
  };
  const walkElement = (element: HtmlElement, style: RunStyle): void => {
    const reader = readers.get(element.tagName);
    const level = headingLevels.get(element.tagName);
    const isApart = Boolean(reader || level) || apart.test(element.tagName);
    if (isApart) flush();
    const isAround = isPreformatted;
    isPreformatted ||= element.tagName === 'pre';
    if (reader) blocks.push(...reader(element, context));
    else walkInside(element, style);
    isPreformatted = isAround;
    if (isApart) flush(level);
  };
  const walkInside = (element: HtmlElement, style: RunStyle): void => {
    const [before, after] = signsAround(element);
    writer.add(before, style);
    walk(element.childNodes, inlineStyle(element, style, context));
    writer.add(after, style);
  };
  walk(nodes, {});
  flush();
  return blocks;
}
