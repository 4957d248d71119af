import { foldIdentifier } from '#domain/text/fold-identifier.ts';
import labels from './labels.json' with { type: 'json' };

/** What a line of a copied page is when it is no text: the word on a button, or the head of a part. */
export type Label = keyof typeof labels;

const byWords = new Map<string, Label>(
  (Object.keys(labels) as Label[]).flatMap((label) =>
    labels[label].map((words): [string, Label] => [foldIdentifier(words), label]),
  ),
);

/** The label that a line is, whatever signs stand around it; undefined for text. */
export function labelOf(line: string): Label | undefined {
  if (line.length > 40) return undefined;
  const words = foldIdentifier(line);
  // A line of signs only ("+ -", "***", "|") is what is left of icons.
  return words === '' ? 'buttons' : byWords.get(words);
}
