import * as v from 'valibot';
import type { Article } from '#domain/article/article.ts';
import { direction, timestamp } from '#domain/article/fields.ts';
import { imageSchema } from '#domain/article/image.ts';
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

/** A card as it comes over the network: whatever could make drawing it fail is checked, the build made the rest. */
export const storySchema = v.looseObject({
  id: v.string(),
  inLanguage: v.string(),
  dir: v.exactOptional(direction),
  datePublished: timestamp,
  headline: v.string(),
  kicker: v.string(),
  description: v.exactOptional(v.string()),
  articleSection: v.object({ id: v.string(), name: v.string() }),
  image: v.exactOptional(imageSchema),
  readingMinutes: v.number(),
  hasAbstract: v.boolean(),
}) as unknown as v.GenericSchema<Story>;
