import { plainText } from '#domain/article/plain-text.ts';
import { foldIdentifier } from '#domain/text/fold-identifier.ts';
import type { DraftBlock } from './draft.ts';

/** Blocks without the headline, which feeds and Readability keep above the text. */
export function withoutHeadline(blocks: DraftBlock[], headline: string): DraftBlock[] {
  const [first, ...rest] = blocks;
  const isHeadline =
    first?.type === 'heading' && foldIdentifier(plainText(first.runs)) === foldIdentifier(headline);
  return isHeadline ? rest : blocks;
}
