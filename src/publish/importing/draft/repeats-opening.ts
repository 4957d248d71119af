import { plainText } from '#domain/article/plain-text.ts';
import { foldIdentifier } from '#domain/text/fold-identifier.ts';
import type { DraftBlock } from './draft.ts';

/** Tells whether a description says what the first paragraph says, or its beginning: above the text it would stand twice. */
export function repeatsOpening(description: string, [first]: readonly DraftBlock[]): boolean {
  if (first?.type !== 'paragraph') return false;
  const [said, opening] = [description, plainText(first.runs)].map(foldIdentifier);
  if (!said || !opening) return false;
  const isCut = /(?:…|\.{3}|\[…\]|\[\.{3}\])\s*$/u.test(description);
  return said === opening || (isCut && opening.startsWith(said));
}
