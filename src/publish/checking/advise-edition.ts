import type { Edition } from '#domain/edition/edition.ts';
import type { ReadArticle, ReadParts } from '#publish/edition/read-edition.ts';
import type { Advice } from './advice.ts';
import { adviseOnDates } from './advise-on-dates.ts';
import { adviseOnPictures } from './advise-on-pictures.ts';
import { adviseOnWords } from './advise-on-words.ts';
import { deadLinks, type KnownPages } from './dead-links.ts';

/**
 * Advice on all articles of an edition that could be read: alternative texts, summaries, links that lead nowhere, sizes of pictures. Of
 * `broken` ones, with mistakes, only the links are looked at.
 */
export async function adviseEdition(
  folder: string,
  edition: Edition,
  read: readonly ReadArticle[],
  broken: readonly ReadParts[] = [],
): Promise<Advice[]> {
  const articles = read.map(({ article }) => article);
  const known: KnownPages = {
    articles: new Set([...articles, ...broken.map(({ article }) => article)].flatMap(({ id }) => id ?? [])),
    sections: new Set(edition.sections.map(({ id }) => id)),
    topics: new Set(articles.flatMap(({ keywords = [] }) => keywords.map(({ id }) => id))),
  };
  const advice: Advice[] = [];
  for (const { article, file } of read) {
    const found = [
      ...adviseOnWords(article),
      ...adviseOnDates(article),
      ...(await adviseOnPictures(article, folder)),
      ...deadLinks(article, edition, known),
    ];
    advice.push(...found.map((one) => ({ ...one, file })));
  }
  for (const {
    article: { blocks },
    file,
  } of broken) {
    if (blocks) advice.push(...deadLinks({ blocks }, edition, known).map((one) => ({ ...one, file })));
  }
  return advice;
}
