import type { Article } from '#domain/article/article.ts';
import type { Speakable } from '#domain/spoken-text/segments-of.ts';
import { charactersPerSecond } from '#domain/spoken-text/speaking-pace.ts';
import type { Speech } from '#domain/spoken-text/speech.ts';
import { speechOf } from '#domain/spoken-text/speech-of.ts';
import { primaryLanguage } from '#domain/text/language-numerals.ts';
import type { Briefing } from './briefing.ts';
import type { Edition } from './edition.ts';
import { pronunciationOf } from './pronunciation-of.ts';

/**
 * Takes the summaries of the first `count` articles that have one, in the language of the edition: one voice reads them all.
 * `say` finds how they are said.
 */
export function briefingOf(
  { inLanguage, ...edition }: Pick<Edition, 'inLanguage' | 'pronunciation'>,
  articles: readonly Article[],
  count: number,
  say = speechOf,
): Briefing {
  const pronunciation = pronunciationOf({ ...edition, inLanguage });
  const spoken = articles.filter(
    (article) => primaryLanguage(article.inLanguage) === primaryLanguage(inLanguage),
  );
  const withSummary = spoken.filter(({ abstract = [] }) => abstract.length > 0).slice(0, count);
  return {
    stories: withSummary.map((article) => briefingStory(article, (story) => say(story, pronunciation))),
  };
}

function briefingStory(article: Article, say: (story: Speakable) => Speech): Briefing['stories'][number] {
  const { id, headline, inLanguage, dir, abstract = [], audio = [], image = [] } = article;
  const story = { id, headline, inLanguage, abstract };
  const recordings = audio.filter(({ of }) => of === 'abstract');
  return {
    ...story,
    ...(dir && { dir }),
    ...(recordings.length > 0 && { audio: recordings }),
    ...(image[0] && { image: [image[0]] }),
    speech: say(story),
  };
}

/** How long a voice takes to read a briefing, in minutes, at least 1. */
export function briefingMinutes({ stories }: Briefing): number {
  const characters = stories
    .flatMap(({ headline, abstract = [] }) => [headline, ...abstract])
    .reduce((sum, text) => sum + text.length, 0);
  return Math.max(1, Math.round(characters / charactersPerSecond / 60));
}
