import type { AudioObject, NewsArticle, Organization, Person, WithContext } from 'schema-dts';
import type { Article, Credit } from '#domain/article/article.ts';
import { mediaHref, singleRendition } from '#domain/article/renditions.ts';
import { absoluteUrl, canonicalUrl } from '#domain/edition/canonical-url.ts';
import type { Edition } from '#domain/edition/edition.ts';
import { paths } from '#domain/paths.ts';

/** What a page tells search engines of its article: schema.org NewsArticle. */
export function newsArticleJsonLd(article: Article, edition: Edition): WithContext<NewsArticle> {
  const { headline, alternativeHeadline, description, abstract, datePublished, dateModified } = article;
  const images = (article.image ?? []).flatMap((image) => {
    const file = singleRendition(image, 1600);
    return file ? [edition.url + mediaHref(file.url, edition.basePath)] : [];
  });
  return withoutEmpty({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    mainEntityOfPage: article.url ?? canonicalUrl(edition, article.id),
    headline,
    ...(alternativeHeadline && { alternativeHeadline }),
    ...(description && { description }),
    ...(abstract && abstract.length > 0 && { abstract: abstract.join(' ') }),
    inLanguage: article.inLanguage,
    datePublished,
    dateModified: dateModified ?? datePublished,
    articleSection: article.articleSection.name,
    keywords: (article.keywords ?? []).map(({ name }) => name),
    image: images,
    audio: recordingsOf(article, edition),
    ...makersOf(article),
    isAccessibleForFree: article.isAccessibleForFree ?? true,
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: edition.name,
      url: absoluteUrl(edition, paths.home.getHref()),
    },
  });
}

/** The recordings of an article: the first file of each, the others are the same in another format. */
function recordingsOf({ audio = [] }: Article, { url, basePath }: Edition): AudioObject[] {
  const first = audio.filter(({ of }, index) => audio.findIndex((entry) => entry.of === of) === index);
  return first.map(({ contentUrl, encodingFormat, duration }) => ({
    '@type': 'AudioObject',
    contentUrl: url + mediaHref(contentUrl, basePath),
    encodingFormat,
    // ISO 8601, as schema.org's Duration is written.
    duration: `PT${duration}S`,
  }));
}

/** Who made an article, in the roles that schema.org knows. */
function makersOf(article: Article) {
  const [agency] = article.sourceOrganization ?? [];
  const editors = article.editor ?? [];
  const helpers = [...(article.contributor ?? []), ...(article.photographer ?? [])];
  return {
    author: (article.author ?? []).map(makerOf),
    // An editor is a person to schema.org: a desk that edits is named among the contributors.
    editor: editors.filter((credit) => !isOrganization(credit)).map(personOf),
    translator: (article.translator ?? []).map(makerOf),
    contributor: [...helpers, ...editors.filter(isOrganization)].map(makerOf),
    ...(agency && { sourceOrganization: organizationOf(agency) }),
    ...(article.creditText && { creditText: article.creditText }),
  };
}

/** Leaves out what an article does not have: an empty list would say that it has none of a thing it needs. */
function withoutEmpty<Thing extends object>(thing: Thing): Thing {
  const filled = Object.entries(thing).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(filled) as Thing;
}

function isOrganization({ type }: Credit): boolean {
  return type === 'organization';
}

/** A desk is an organization: schema.org has no other word for who writes without a name. */
function makerOf(credit: Credit): Organization | Person {
  return isOrganization(credit) ? organizationOf(credit) : personOf(credit);
}

function organizationOf({ name, url }: Pick<Credit, 'name' | 'url'>): Organization {
  return { '@type': 'Organization', name, ...(url && { url }) };
}

function personOf({ name, url }: Credit): Person {
  return { '@type': 'Person', name, ...(url && { url }) };
}
