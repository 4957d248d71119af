import { plainText } from '#domain/article/plain-text.ts';
import type { Run } from '#domain/article/run.ts';
import type { DraftBlock } from '#publish/importing/draft/draft.ts';
import type { Notes } from '#publish/importing/note.ts';
import { type Label, labelOf } from './label-of.ts';

/** In a body the other labels may be words of the story: "Summary" as the head of a part. */
const leftInBody = new Set<Label>([
  ...(['listen', 'type', 'share', 'network', 'related', 'more', 'rights', 'buttons'] as const),
]);
/** A heading may be "Facebook" in a story about it. */
const leftAsHeading = new Set<Label>(['share', 'related', 'rights', 'listen']);
const shareLink =
  /(?:\/sharer|\/share\?|\/intent\/(?:tweet|post)|shareArticle|\/\/wa\.me\/|api\.whatsapp\.com|t\.me\/share|pin\/create|^mailto:\?)/i;

/** Blocks without what is left of the page around a story, be it the words of buttons or links to other stories; it is told. */
export function withoutLabels(blocks: readonly DraftBlock[], notes: Notes): DraftBlock[] {
  let isBelowRelated = false;
  return blocks.filter((block) => {
    const label = leftoverOf(block);
    const isLeft = label !== undefined || (isBelowRelated && isOnlyLinks(block));
    isBelowRelated = isLeft && (label === 'related' || isBelowRelated);
    if (isLeft) for (const text of textsOf(block)) notes.gather('dropped-labels', text);
    return !isLeft;
  });
}

function leftoverOf(block: DraftBlock): Label | undefined {
  if (block.type === 'paragraph' || block.type === 'heading') {
    if (hasShareLinksOnly(block.runs)) return 'share';
    const label = wordLabelOf(plainText(block.runs));
    const left = block.type === 'heading' ? leftAsHeading : leftInBody;
    return label && left.has(label) ? label : undefined;
  }
  if (block.type !== 'list') return undefined;
  if (block.items.every(({ runs }) => hasShareLinksOnly(runs))) return 'share';
  const found = block.items.map(({ runs }) => wordLabelOf(plainText(runs)));
  const isBar = found.every((label) => label && leftInBody.has(label)) && found.includes('share');
  return isBar ? 'share' : undefined;
}

/** Signs alone may part two parts of a text. */
function wordLabelOf(text: string): Label | undefined {
  return /[\p{L}\p{N}]/u.test(text) ? labelOf(text) : undefined;
}

function textsOf(block: DraftBlock): string[] {
  if (block.type === 'list') return block.items.map(({ runs }) => plainText(runs));
  return 'runs' in block ? [plainText(block.runs)] : [];
}

function linksOf(runs: readonly Run[]): string[] | null {
  const said = runs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const links = said.flatMap(({ href }) => href ?? []);
  return said.length > 0 && links.length === said.length ? links : null;
}

function hasShareLinksOnly(runs: readonly Run[]): boolean {
  return linksOf(runs)?.every((href) => shareLink.test(href)) ?? false;
}

function isOnlyLinks(block: DraftBlock): boolean {
  if (block.type === 'list') return block.items.every(({ runs }) => linksOf(runs) !== null);
  return block.type === 'paragraph' && linksOf(block.runs) !== null;
}
