import { foldIdentifier } from '#domain/text/fold-identifier.ts';
import labels from './labels.json' with { type: 'json' };

const updated = new Set(labels.updated.map(foldIdentifier));
const mostWords = 3;

/** Tells whether a text begins with the words that tell when a story was changed ("Last updated"). */
export function beginsUpdated(text: string): boolean {
  const words = text
    .trim()
    .split(/[\s:]+/u)
    .slice(0, mostWords);
  return words.some((_, index) => updated.has(foldIdentifier(words.slice(0, index + 1).join(' '))));
}
