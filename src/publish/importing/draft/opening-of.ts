import { plainText } from '#domain/article/plain-text.ts';
import { cleanLine } from '#publish/importing/text/clean-text.ts';
import type { Draft } from './draft.ts';

/** As much of a text as tells it from others; what comes later may be corrected. In characters. */
const longest = 200;

/** How the text of a draft begins, else its description or its summary: in one line, empty without any. */
export function openingOf({
  blocks,
  description,
  abstract = [],
}: Pick<Draft, 'blocks' | 'description' | 'abstract'>): string {
  const texts = blocks.map((block) => ('runs' in block ? plainText(block.runs) : ''));
  const text = texts.find((one) => /[\p{L}\p{N}]/u.test(one)) ?? description ?? abstract[0] ?? '';
  return cleanLine(text).slice(0, longest);
}
