import type { NewsArticle, Organization, Person, WithContext } from 'schema-dts';
import type { Article, Credit } from '#domain/article/article.ts';
import { mediaHref, singleRendition } from '#domain/article/renditions.ts';
import { absoluteUrl, canonicalUrl } from '#domain/edition/canonical-url.ts';
import type { Edition } from '#domain/edition/edition.ts';
import { paths } from '#domain/paths.ts';

/** What a page tells search engines of its article: schema.org NewsArticle. */
export function newsArticleJsonLd(article: Article, edition: Edition): WithContext<NewsArticle> {
  const { headline, alternativeHeadline, description, abstract, datePublished, dateModified, creditText } =
    article;
  const images = (article.image ?? []).flatMap((image) => {
    const file = singleRendition(image, 1600);
    return file ? [edition.url + mediaHref(file.url, edition.basePath)] : [];
  });
  const editors = article.editor ?? [];
  const helpers = [...(article.contributor ?? []), ...(article.photographer ?? [])];
  return {
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
    ...listed(
      'keywords',
      (article.keywords ?? []).map(({ name }) => name),
    ),
    ...listed('image', images),
    ...listed('author', (article.author ?? []).map(makerOf)),
    // An editor is a person to schema.org: a desk that edits is named among the contributors.
    ...listed('editor', editors.filter((credit) => !isOrganization(credit)).map(personOf)),
    ...listed('translator', (article.translator ?? []).map(makerOf)),
    ...listed('contributor', [...helpers, ...editors.filter(isOrganization)].map(makerOf)),
    ...listed('sourceOrganization', (article.sourceOrganization ?? []).map(organizationOf)),
    ...(creditText && { creditText }),
    isAccessibleForFree: article.isAccessibleForFree ?? true,
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: edition.name,
      url: absoluteUrl(edition, paths.home.getHref()),
    },
  };
}

/** A property with its values, or nothing where there is none. */
function listed<Name extends string, Value>(
  name: Name,
  values: readonly Value[],
): Partial<Record<Name, Value[]>> {
  return values.length > 0 ? ({ [name]: values } as Record<Name, Value[]>) : {};
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
