import * as v from 'valibot';
import type { Article } from '#domain/article/article.ts';
import { direction, mediaPath, timestamp } from '#domain/article/fields.ts';
import type { Image } from '#domain/article/image.ts';
import { readingMinutes } from '#domain/article/reading-time.ts';
import { isShown } from '#domain/article/renditions.ts';

/** The picture of a card. The headline beside it names the story: to a screen reader a text would only repeat it. */
type StoryImage = Pick<Image, 'url' | 'width' | 'height'>;

/** What a card needs to show an article in a list. */
export type Story = Pick<
  Article,
  'id' | 'inLanguage' | 'dir' | 'datePublished' | 'articleSection' | 'description'
> & {
  headline: string;
  kicker: string;
  image?: StoryImage;
  readingMinutes: number;
  hasAbstract: boolean;
};

/** Takes from an article what its card shows. */
export function storyOf(article: Article): Story {
  return storyOfHead(article, readingMinutes(article));
}

/** The same of an article whose body is not at hand, but how many minutes it takes to read. */
export function storyOfHead(article: Omit<Article, 'blocks'>, minutes: number): Story {
  const { id, inLanguage, dir, datePublished, articleSection, description } = article;
  const first = article.image?.[0];
  const lead = first && isShown(first) ? first : null;
  return {
    id,
    inLanguage,
    ...(dir && { dir }),
    datePublished,
    articleSection,
    ...(description && { description }),
    headline: article.alternativeHeadline ?? article.headline,
    kicker: article.kicker ?? articleSection.name,
    ...(lead && { image: { url: lead.url, width: lead.width, height: lead.height } }),
    readingMinutes: minutes,
    hasAbstract: (article.abstract ?? []).length > 0,
  };
}

/** What stands in a list of headlines: no picture, no standfirst. */
export function headlineOf({ image: _, description: __, ...story }: Story): Story {
  return story;
}

const pixels = v.pipe(v.number(), v.integer(), v.minValue(1));

/** A card as it comes over the network: whatever could make drawing it fail is checked, the build made the rest. */
export const storySchema = v.looseObject({
  id: v.string(),
  inLanguage: v.string(),
  dir: v.exactOptional(direction),
  datePublished: v.nullable(timestamp),
  headline: v.string(),
  kicker: v.string(),
  description: v.exactOptional(v.string()),
  articleSection: v.object({ id: v.string(), name: v.string() }),
  image: v.exactOptional(v.object({ url: mediaPath, width: pixels, height: pixels })),
  readingMinutes: v.number(),
  hasAbstract: v.boolean(),
}) as unknown as v.GenericSchema<Story>;
