import type { Article } from '#domain/article/article.ts';
import { directionOfLanguage } from '#domain/article/article-direction.ts';
import type { Image } from '#domain/article/image.ts';
import { isShown } from '#domain/article/renditions.ts';
import type { Edition } from '#domain/edition/edition.ts';
import type { CardText } from './share-card.ts';

/** What is drawn for others to see: the words, and the picture beside them if there is one. */
export type Card = { text: CardText; picture: Image | null };

/** The share image of an article: the headline that cards have, for it is seen small. */
export function cardOfArticle(edition: Pick<Edition, 'name'>, article: Article): Card {
  const { headline, alternativeHeadline, kicker, articleSection, inLanguage, dir, image = [] } = article;
  const picture = image[0] && isShown(image[0]) ? image[0] : null;
  const text = {
    headline: alternativeHeadline ?? headline,
    section: kicker ?? articleSection.name,
    paper: edition.name,
    language: inLanguage,
    dir: dir ?? directionOfLanguage(inLanguage),
    hasPicture: picture !== null,
  };
  return { text, picture };
}

/** The share image of every page without an article. */
export function cardOfPaper({ name, tagline, inLanguage }: Edition): Card {
  const dir = directionOfLanguage(inLanguage);
  return {
    text: { headline: tagline, section: '', paper: name, language: inLanguage, dir, hasPicture: false },
    picture: null,
  };
}
