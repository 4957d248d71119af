import * as v from 'valibot';
import type { Article } from '#domain/article/article.ts';
import { readingMinutes } from '#domain/article/reading-time.ts';

/** What a card needs to show an article in a list. */
export type Story = Pick<
  Article,
  'id' | 'inLanguage' | 'dir' | 'datePublished' | 'articleSection' | 'description'
> & {
  headline: string;
  kicker: string;
  image?: NonNullable<Article['image']>[number];
  readingMinutes: number;
  hasAbstract: boolean;
};

/** Takes from an article what its card shows. */
export function storyOf(article: Article): Story {
  const { id, inLanguage, dir, datePublished, articleSection, description } = article;
  const image = article.image?.[0];
  return {
    id,
    inLanguage,
    ...(dir && { dir }),
    datePublished,
    articleSection,
    ...(description && { description }),
    headline: article.alternativeHeadline ?? article.headline,
    kicker: article.kicker ?? articleSection.name,
    ...(image && { image }),
    readingMinutes: readingMinutes(article),
    hasAbstract: (article.abstract ?? []).length > 0,
  };
}

/** A card as it comes over the network: enough is checked to draw it safely, the build made the rest. */
export const storySchema = v.looseObject({
  id: v.string(),
  inLanguage: v.string(),
  datePublished: v.string(),
  headline: v.string(),
  kicker: v.string(),
  articleSection: v.object({ id: v.string(), name: v.string() }),
  readingMinutes: v.number(),
  hasAbstract: v.boolean(),
}) as unknown as v.GenericSchema<Story>;
