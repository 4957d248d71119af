import type { Article } from '#domain/article/article.ts';
import { textOfBlock } from '#domain/article/block-text.ts';
import { creditRoles } from '#domain/article/credit-roles.ts';
import { dayName } from '#domain/dates/day-name.ts';
import { type Story, storyOf } from '#domain/edition/story.ts';
import { primaryLanguage } from '#domain/text/language-numerals.ts';

/** By what results are narrowed: ids, the primary language, the day of publication in the paper's time zone if it is known. */
export type DocumentFacets = {
  section: string;
  topics: readonly string[];
  contributors: readonly string[];
  language: string;
  day: string | null;
};

/** An article as search knows it, in its own words. `names`: of its section, topics and people. */
export type SearchDocument = {
  story: Story;
  headline: string;
  names: string;
  body: string;
  facets: DocumentFacets;
};

/** Takes from an article what is searched. */
export function searchDocument(article: Article, timeZone: string): SearchDocument {
  const { abstract = [], blocks } = article;
  return {
    story: storyOf(article),
    ...headlineAndNames(article),
    body: [...abstract, ...blocks.map(textOfBlock)].filter((text) => text !== '').join('\n'),
    facets: facetsOf(article, timeZone),
  };
}

/** What of an article is searched besides its text. */
export function headlineAndNames(
  article: Omit<Article, 'blocks'>,
): Pick<SearchDocument, 'headline' | 'names'> {
  const { headline, alternativeHeadline, kicker, articleSection, keywords = [], dateline } = article;
  const credits = creditRoles.flatMap((role) => article[role] ?? []);
  const named = [
    kicker ?? '',
    articleSection.name,
    ...keywords.map(({ name }) => name),
    ...credits.map(({ name }) => name),
  ];
  return {
    headline: [...new Set([headline, alternativeHeadline ?? headline])].join('\n'),
    names: [...new Set([...named, dateline ?? ''])].join('\n'),
  };
}

/** By what an article is found, whatever it says. */
export function facetsOf(article: Omit<Article, 'blocks'>, timeZone: string): DocumentFacets {
  const contributors = new Set<string>();
  for (const role of creditRoles) for (const { id } of article[role] ?? []) if (id) contributors.add(id);
  return {
    section: article.articleSection.id,
    topics: (article.keywords ?? []).map(({ id }) => id),
    contributors: [...contributors],
    language: primaryLanguage(article.inLanguage),
    day: article.datePublished && dayName(article.datePublished, timeZone),
  };
}

/** What its card tells of an article whose text is not at hand. */
export function documentOfStory(story: Story, timeZone: string): SearchDocument {
  return {
    story,
    headline: story.headline,
    names: [...new Set([story.kicker, story.articleSection.name])].join('\n'),
    body: '',
    facets: {
      section: story.articleSection.id,
      topics: [],
      contributors: [],
      language: primaryLanguage(story.inLanguage),
      day: story.datePublished && dayName(story.datePublished, timeZone),
    },
  };
}
