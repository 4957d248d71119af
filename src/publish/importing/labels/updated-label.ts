import { foldIdentifier } from '#domain/text/fold-identifier.ts';
import labels from './labels.json' with { type: 'json' };

const updated = new Set(labels.updated.map(foldIdentifier));
const mostWords = 3;

/** Tells whether a text is one of the words that tell when a story was changed ("Last updated"), and nothing else. */
export function isUpdated(text: string): boolean {
  return updated.has(foldIdentifier(text));
}

/** Tells whether a text begins with such words. */
export function beginsUpdated(text: string): boolean {
  const words = text
    .trim()
    .split(/[\s:]+/u)
    .slice(0, mostWords);
  return words.some((_, index) => isUpdated(words.slice(0, index + 1).join(' ')));
}
