import type { Controller } from './controller.ts';
import { type ListenableWhole, wholeId } from './listenable.ts';
import type { ShownPlace } from './page/sentence-at.ts';
import { writtenOffset } from './page/text-range.ts';
import { type Reading, readingOf } from './reading.ts';
import { indexAtPlace } from './reading-place.ts';

type GoingController = Pick<Controller, 'seek' | 'resume' | 'getSource' | 'getParts' | 'listenTo'>;

/**
 * Goes to the sentence at a place that the page shows, if what is in hand has it; from the summary of an article over to
 * its body, if the reader wants that read. Tells whether it went.
 */
export function goToShown(controller: GoingController, reading: Reading, place: ShownPlace): boolean {
  const index = indexOfShown(reading, place);
  if (index !== undefined) {
    controller.seek(index);
    controller.resume();
    return true;
  }
  const whole = wholeOfSummary(controller, place);
  if (whole) controller.listenTo(whole);
  return whole !== null;
}

function wholeOfSummary({ getSource, getParts }: GoingController, place: ShownPlace): ListenableWhole | null {
  const article = getSource();
  if (!article || !('headline' in article) || article.id !== place.articleId) return null;
  const id = wholeId(article.id);
  const reading = readingOf({ id, article }, getParts());
  const index = indexOfShown(reading, place);
  // The headline stands above its summary too: a tap there asks for nothing else.
  if (index === undefined || reading.parts[0]?.blocks[place.segment] === undefined) return null;
  return { id, article, from: { segment: place.segment, start: reading.utterances[index]?.start ?? 0 } };
}

function indexOfShown(
  reading: Reading,
  { articleId, segment, start, shown }: ShownPlace,
): number | undefined {
  const part = reading.parts.find((candidate) => candidate.articleId === articleId);
  return indexAtPlace(reading, articleId, {
    segment,
    start: writtenOffset(start, shown, part?.texts[segment]),
  });
}
