import { plainText } from '#domain/article/plain-text.ts';
import { clipText } from '#lib/clip-text.ts';
import { cleanLine } from '#publish/importing/text/clean-text.ts';
import type { Draft } from './draft.ts';

/** As long as a headline may be on two lines of a phone. */
const longest = 110;

/** A headline for what has none, such as a short post: the first sentence of its text, else of its description; empty without both. */
export function headlineFrom({ blocks, description }: Pick<Draft, 'blocks' | 'description'>): string {
  const texts = blocks.map((block) => ('runs' in block ? plainText(block.runs) : ''));
  const text = cleanLine(texts.find((one) => /\p{L}/u.test(one)) ?? description ?? '');
  const sentence = /^.*?[.!?\u061F\u06D4…](?=\s|$)/u.exec(text)?.[0] ?? text;
  return clipText(sentence.replace(/[.\u06D4]$/u, ''), longest);
}
