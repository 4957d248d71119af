import { articleDirection } from '#domain/article/article-direction.ts';
import { segmentsOf } from '#domain/spoken-text/segments-of.ts';
import { spokenArticle } from '#domain/spoken-text/spoken-article.ts';
import type { SpokenPart } from '#domain/spoken-text/spoken-parts.ts';
import type { Utterance } from '#domain/spoken-text/utterance.ts';
import type { Listenable, ListenableArticle, ListenableList, ListenableWhole } from './listenable.ts';

/** The stretch of a reading that belongs to one article; it begins at the utterance `from`. */
export type ReadingPart = {
  from: number;
  articleId: string;
  title: string;
  lang: string;
  dir: 'rtl' | 'ltr';
  /** What is read, as it was written, by the name of the element that shows it. */
  texts: Readonly<Record<string, string>>;
  /** The block of the body that each of these elements belongs to. */
  blocks: Readonly<Record<string, string>>;
  image: ListenableArticle['image'];
  /** Whether its recording, if there is one, was made by a machine. */
  isMachineVoice: boolean;
};

/** Something to read aloud from beginning to end. */
export type Reading = {
  id: string;
  kind: 'summary' | 'article' | 'list';
  lang: string;
  parts: readonly ReadingPart[];
  utterances: readonly Utterance[];
};

/** What of a whole article is read unless the reader decides: not the summary, which says the same in short. */
export const usualParts: readonly SpokenPart[] = ['headline', 'description', 'body'];

/**
 * What is listened to as a reading: a summary by itself, an article by its parts, a list with the headline before each
 * summary (and the whole text where there is none).
 */
export function readingOf(listenable: Listenable, wholeParts = usualParts): Reading {
  if ('stories' in listenable) return readingOfList(listenable);
  if ('article' in listenable) return readingOfWhole(listenable, wholeParts);
  const { id, inLanguage } = listenable;
  return { id, kind: 'summary', lang: inLanguage, ...join([[listenable, ['abstract']]]) };
}

function readingOfWhole({ id, article }: ListenableWhole, wholeParts: readonly SpokenPart[]): Reading {
  const whole = { id, kind: 'article', lang: article.inLanguage } as const;
  const reading = { ...whole, ...join([[article, wholeParts]]) };
  // What the reader wants may not be there: an article without a summary is still an article.
  return reading.utterances.length > 0 ? reading : { ...whole, ...join([[article, usualParts]]) };
}

function readingOfList({ id, inLanguage, stories }: ListenableList): Reading {
  const entries = stories.map((story): Entry => {
    const hasSummary = (story.abstract ?? []).length > 0;
    return [story, ['headline', hasSummary ? 'abstract' : 'body']];
  });
  return { id, kind: 'list', lang: inLanguage, ...join(entries) };
}

type Entry = readonly [article: ListenableArticle, parts: readonly SpokenPart[]];

function join(entries: readonly Entry[]): Pick<Reading, 'parts' | 'utterances'> {
  const parts: ReadingPart[] = [];
  const utterances: Utterance[] = [];
  for (const [article, wanted] of entries) {
    const { id, headline, inLanguage, image, audio = [] } = article;
    const segments = wanted.flatMap((part) => segmentsOf(article, part));
    parts.push({
      from: utterances.length,
      articleId: id,
      title: headline,
      lang: inLanguage,
      dir: articleDirection(article),
      texts: Object.fromEntries(segments.map((segment) => [segment.id, segment.text])),
      blocks: Object.fromEntries(
        segments.flatMap(({ id: segment, block }) => (block ? [[segment, block]] : [])),
      ),
      image,
      isMachineVoice: audio.some(({ readBy }) => readBy?.by === 'machine'),
    });
    for (const utterance of spokenArticle(article, wanted)) utterances.push(utterance);
  }
  return { parts, utterances };
}

/** The number of the part that an utterance belongs to; -1 for a reading without any. */
export function partNumberAt({ parts }: Reading, index: number): number {
  return parts.findLastIndex(({ from }) => from <= index);
}

/** The part that an utterance belongs to; undefined for a reading without any. */
export function partAt(reading: Reading, index: number): ReadingPart | undefined {
  return reading.parts[partNumberAt(reading, index)];
}
