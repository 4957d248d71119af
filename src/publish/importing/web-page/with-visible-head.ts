import { plainText } from '#domain/article/plain-text.ts';
import type { Draft, DraftBlock } from '#publish/importing/draft/draft.ts';
import type { Notes } from '#publish/importing/note.ts';
import { readHeadLine } from '#publish/importing/pasted/head-line.ts';
import { cleanLine } from '#publish/importing/text/clean-text.ts';
import { linesNearHeadline } from './lines-near-headline.ts';
import { visibleByline, visibleDates } from './visible-date.ts';

// Readability keeps the lines of a story's head above its text.
const mostAbove = 4;

/**
 * A draft of a page with what readers see near its headline where the page does not tell it to programs: its dates, and who wrote
 * it. The lines that say nothing else go from its text; either is told.
 */
export function withVisibleHead(draft: Draft, html: string, notes: Notes): Draft {
  const isDated = Boolean(draft.published && draft.modified);
  const isSigned = draft.author !== undefined || draft.agencies !== undefined;
  const lines = isDated && isSigned ? [] : linesNearHeadline(html, draft.headline);
  const seen = visibleDates(lines);
  const published = draft.published ? null : seen.published;
  const modified = draft.modified ? null : seen.modified;
  const byline = isSigned ? {} : visibleByline(lines);
  if (published) notes.add('date-from-text', { date: published });
  const taken = new Set([published, modified].filter((line) => line !== null));
  const isOfHead = (block: DraftBlock, index: number) => {
    if (index >= mostAbove || block.type !== 'paragraph') return false;
    const line = cleanLine(plainText(block.runs));
    if (taken.has(line)) return true;
    const isRead = readHeadLine(line) !== null;
    if (isRead) notes.gather('dropped-labels', line);
    return isRead;
  };
  return {
    ...draft,
    ...byline,
    published: draft.published ?? published,
    modified: draft.modified ?? modified,
    blocks: draft.blocks.filter((block, index) => !isOfHead(block, index)),
  };
}
