import type { Article } from '#domain/article/article.ts';
import { textOfBlock } from '#domain/article/block-text.ts';
import type { Image } from '#domain/article/image.ts';
import { picturesOf } from '#domain/article/pictures-of.ts';
import { type Story, storyOf } from '#domain/edition/story.ts';
import { headlineAndNames } from '#domain/search/search-document.ts';
import { type MediaReference, mediaOfArticle } from '#publish/edition/media-of-article.ts';
import { sumOf } from '#publish/output/sum-of.ts';

/** What lists, feeds and sitemaps tell of an article's body, so that none of them must hold it. */
export type ArticleFacts = {
  story: Story;
  media: readonly MediaReference[];
  pictures: readonly Pick<Image, 'url' | 'width'>[];
  /** The first words of the body, of an article that has neither standfirst nor summary; empty where it has no body either. */
  opening: string;
  /** SHA-256 of all that the article says. */
  sum: string;
  /** The beginning of the SHA-256 of its headline and of the names in it, as they are searched. */
  headSum: string;
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
      opening: openingOf(article),
      sum: sumOf(JSON.stringify(article)),
      headSum: sumOf(JSON.stringify(headlineAndNames(article))).slice(0, 16),
      file: null,
    })
  );
}

function openingOf({ description, abstract = [], blocks }: Article): string {
  if (description || abstract.length > 0) return '';
  return blocks.map(textOfBlock).find((text) => text.trim() !== '') ?? '';
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
