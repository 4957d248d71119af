import type { Article } from '#domain/article/article.ts';
import { textOfBlock } from '#domain/article/block-text.ts';
import type { Image } from '#domain/article/image.ts';
import { picturesOf } from '#domain/article/pictures-of.ts';
import { type Story, storyOf } from '#domain/edition/story.ts';
import { type MediaReference, mediaOfArticle } from '#publish/edition/media-of-article.ts';
import { sumOf } from '#publish/output/sum-of.ts';

/** What lists, feeds and sitemaps tell of an article's body, so that none of them must hold it. */
export type ArticleFacts = {
  story: Story;
  media: readonly MediaReference[];
  pictures: readonly Pick<Image, 'url' | 'width'>[];
  /** The first words of the body; empty where it has none. */
  opening: string;
  /** SHA-256 of all that the article says. */
  sum: string;
  /** Where it can be read again; null where it was not read from a file. */
  file: string | null;
};

const known = new WeakMap<Article, ArticleFacts>();
const sums = new WeakMap<Story, string>();

/** The facts of an article, found once for each. */
export function factsOf(article: Article): ArticleFacts {
  return (
    known.get(article) ??
    keepFacts(article, {
      story: storyOf(article),
      media: mediaOfArticle(article),
      pictures: picturesOf(article).map(({ url, width }) => ({ url, width })),
      opening: article.blocks.map(textOfBlock).find((text) => text.trim() !== '') ?? '',
      sum: sumOf(JSON.stringify(article)),
      file: null,
    })
  );
}

/** Says what is known of an article, whose body need not be read then. */
export function keepFacts(article: Article, facts: ArticleFacts): ArticleFacts {
  known.set(article, facts);
  sums.set(facts.story, facts.sum);
  return facts;
}

/** A sum of what a card shows: that of its article, or of the card where it was made otherwise. */
export function sumOfStory(story: Story): string {
  return sums.get(story) ?? sumOf(JSON.stringify(story));
}
