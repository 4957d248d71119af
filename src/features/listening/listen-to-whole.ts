import { segmentsOf, spokenParts } from '#domain/spoken-text/spoken-parts.ts';
import type { Controller } from './controller.ts';
import { type ListenableArticle, type SpokenPlace, wholeId } from './listenable.ts';
import { placeInView } from './page/place-in-view.ts';
import { placeOfRange } from './page/sentence-at.ts';
import { writtenOffset } from './page/text-range.ts';

/** Reads an article from the beginning of a range on, from the paragraph in view, or while the reader is above it from its headline. */
export function listenToWhole(
  { listenTo }: Pick<Controller, 'listenTo'>,
  article: ListenableArticle,
  range?: Range,
): void {
  const from = (range && placeOf(range, article)) ?? placeInView(article.id) ?? undefined;
  listenTo({ id: wholeId(article.id), article, from });
}

/** What the key that starts means: the summary, or for a reader in the middle of the text the text from there on. */
export function listenToOffered(controller: Pick<Controller, 'listenTo'>, article: ListenableArticle): void {
  const hasSummary = (article.abstract ?? []).length > 0;
  if (hasSummary && !placeInView(article.id)) controller.listenTo(article);
  else listenToWhole(controller, article);
}

function placeOf(range: Range, article: ListenableArticle): SpokenPlace | null {
  const place = placeOfRange(range);
  if (!place) return null;
  const segments = spokenParts.flatMap((part) => segmentsOf(article, part));
  const written = segments.find(({ id }) => id === place.segment)?.text;
  return { segment: place.segment, start: writtenOffset(place.start, place.shown, written) };
}
