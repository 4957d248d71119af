import type { SpokenPlace } from './listenable.ts';
import type { Reading } from './reading.ts';

/** The number of the utterance at a place of an article; undefined where the reading has nothing there. */
export function indexAtPlace(
  { parts, utterances }: Reading,
  articleId: string,
  { segment, start }: SpokenPlace,
): number | undefined {
  const number = parts.findIndex((part) => part.articleId === articleId);
  const part = parts[number];
  if (!part) return undefined;
  const end = parts[number + 1]?.from ?? utterances.length;
  const isIn = (index: number) => index >= part.from && index < end && utterances[index]?.segment === segment;
  const before = utterances.findLastIndex((utterance, index) => isIn(index) && utterance.start <= start);
  const index = before < 0 ? utterances.findIndex((_, place) => isIn(place)) : before;
  return index < 0 ? undefined : index;
}
