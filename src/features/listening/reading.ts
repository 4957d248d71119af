import { articleDirection } from '#domain/article/article-direction.ts';
import { spokenAbstract } from '#domain/spoken-text/spoken-abstract.ts';
import { spokenHeadline } from '#domain/spoken-text/spoken-headline.ts';
import type { Utterance } from '#domain/spoken-text/utterance.ts';
import type { Listenable, ListenableArticle, ListenableBriefing } from './listenable.ts';

/** The stretch of a reading that belongs to one article; it begins at the utterance `from`. */
export type ReadingPart = {
  from: number;
  articleId: string;
  title: string;
  lang: string;
  dir: 'rtl' | 'ltr';
  /** What is read, as it was written: the headline and the points of the summary. */
  texts: Readonly<Record<string, string>>;
};

/** Something to read aloud from beginning to end. */
export type Reading = {
  id: string;
  kind: 'summary' | 'briefing';
  lang: string;
  parts: readonly ReadingPart[];
  utterances: readonly Utterance[];
};

/** What is listened to as a reading: a summary by itself, a briefing with the headline before each summary. */
export function readingOf(listenable: Listenable): Reading {
  return 'stories' in listenable ? readingOfBriefing(listenable) : readingOfSummary(listenable);
}

function readingOfSummary(article: ListenableArticle): Reading {
  return {
    id: article.id,
    kind: 'summary',
    lang: article.inLanguage,
    parts: [partOf(article, 0)],
    utterances: spokenAbstract(article),
  };
}

function readingOfBriefing({ id, inLanguage, stories }: ListenableBriefing): Reading {
  const parts: ReadingPart[] = [];
  const utterances: Utterance[] = [];
  for (const story of stories) {
    parts.push(partOf(story, utterances.length));
    utterances.push(...spokenHeadline(story), ...spokenAbstract(story));
  }
  return { id, kind: 'briefing', lang: inLanguage, parts, utterances };
}

function partOf(article: ListenableArticle, from: number): ReadingPart {
  const { id, headline, inLanguage, abstract = [] } = article;
  const points = abstract.map((point, index) => [`abstract.${index}`, point]);
  return {
    from,
    articleId: id,
    title: headline,
    lang: inLanguage,
    dir: articleDirection(article),
    texts: { headline, ...Object.fromEntries(points) },
  };
}

/** The part that an utterance belongs to; undefined for a reading without any. */
export function partAt({ parts }: Reading, index: number): ReadingPart | undefined {
  return parts.findLast(({ from }) => from <= index);
}
