import { plainText } from '#domain/article/plain-text.ts';
import type { Draft, DraftBlock } from '#publish/importing/draft/draft.ts';
import type { Notes } from '#publish/importing/note.ts';
import { cleanLine } from '#publish/importing/text/clean-text.ts';
import { visibleDates } from './visible-date.ts';

// Readability keeps the lines of a story's head above its text.
const mostAbove = 4;

/** A draft of a page that tells programs no date, with the dates that readers see near its headline; that is told. */
export function withVisibleDates(draft: Draft, html: string, notes: Notes): Draft {
  const { published, modified } = visibleDates(html, draft.headline);
  const lines = new Set([published, modified].filter((line) => line !== null));
  if (published) notes.add('date-from-text', { date: published });
  const isTaken = (block: DraftBlock, index: number) =>
    index < mostAbove && block.type === 'paragraph' && lines.has(cleanLine(plainText(block.runs)));
  return {
    ...draft,
    published,
    modified: draft.modified ?? modified,
    blocks: draft.blocks.filter((block, index) => !isTaken(block, index)),
  };
}
