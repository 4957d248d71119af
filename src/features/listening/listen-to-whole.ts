import { positionToHear } from '#data/kept-position.ts';
import { segmentsOf } from '#domain/spoken-text/segments-of.ts';
import { spokenParts } from '#domain/spoken-text/spoken-parts.ts';
import type { Controller } from './controller.ts';
import { type ListenableArticle, type SpokenPlace, wholeId } from './listenable.ts';
import { placeInView } from './page/place-in-view.ts';
import { placeOfRange } from './page/sentence-at.ts';
import { writtenOffset } from './page/text-range.ts';

/**
 * Reads an article from the beginning of a range on, or from the paragraph in view. While the reader is above the text:
 * from where it was left off, or else from its headline.
 */
export function listenToWhole(
  { listenTo }: Pick<Controller, 'listenTo'>,
  article: ListenableArticle,
  range?: Range,
): void {
  const pointedAt = (range && placeOf(range, article)) ?? placeInView(article.id);
  const from = pointedAt ?? placeLeft(article);
  listenTo({ id: wholeId(article.id), article, from, goesOn: pointedAt === null && from !== undefined });
}

/** What the key that starts means: the summary, or for a reader in the middle of the text the text from there on. */
export function listenToOffered(controller: Pick<Controller, 'listenTo'>, article: ListenableArticle): void {
  const hasSummary = (article.abstract ?? []).length > 0;
  if (hasSummary && !placeInView(article.id)) controller.listenTo(article);
  else listenToWhole(controller, article);
}

/** Where the reader left an article; undefined at its first paragraph, before which there is only the headline. */
function placeLeft(article: ListenableArticle): SpokenPlace | undefined {
  const block = positionToHear(article.id);
  const number = (article.blocks ?? []).findIndex(({ id }) => id === block);
  if (number < 0) return undefined;
  // A picture has nothing to be said: what comes after it has.
  const after = new Set(article.blocks?.slice(number).map(({ id }) => id));
  const body = segmentsOf(article, 'body');
  const index = body.findIndex((segment) => segment.block !== undefined && after.has(segment.block));
  const segment = body[index]?.id;
  return index > 0 && segment ? { segment, start: 0 } : undefined;
}

function placeOf(range: Range, article: ListenableArticle): SpokenPlace | null {
  const place = placeOfRange(range);
  if (!place) return null;
  const segments = spokenParts.flatMap((part) => segmentsOf(article, part));
  const written = segments.find(({ id }) => id === place.segment)?.text;
  return { segment: place.segment, start: writtenOffset(place.start, place.shown, written) };
}
