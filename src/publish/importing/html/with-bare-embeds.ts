import { plainText } from '#domain/article/plain-text.ts';
import type { DraftBlock } from '#publish/importing/draft/draft.ts';
import { embedOf, isPostOrFilm } from './embed-of.ts';

/** The address of a film or a post that stands alone in a paragraph becomes its card, as the editors of content systems mean it. */
export function withBareEmbeds(blocks: readonly DraftBlock[]): DraftBlock[] {
  return blocks.map((block) => {
    const text = block.type === 'paragraph' ? plainText(block.runs).trim() : '';
    return /^https?:\/\/\S+$/.test(text) && isPostOrFilm(text) ? embedOf(text, '') : block;
  });
}
