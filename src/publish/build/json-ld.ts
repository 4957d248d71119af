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
    keywords: (article.keywords ?? []).map(({ name }) => name),
    image: images,
    author: (article.author ?? []).map(makerOf),
    contributor: [...(article.contributor ?? []), ...(article.photographer ?? [])].map(makerOf),
    editor: (article.editor ?? []).map(personOf),
    translator: (article.translator ?? []).map(makerOf),
    ...(creditText && { creditText }),
    isAccessibleForFree: article.isAccessibleForFree ?? true,
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: edition.name,
      url: absoluteUrl(edition, paths.home.getHref()),
    },
  };
}

/** A desk is an organization: schema.org has no other word for who writes without a name. */
function makerOf({ type, name, url }: Credit): Organization | Person {
  return { '@type': type === 'organization' ? 'Organization' : 'Person', name, ...(url && { url }) };
}

function personOf({ name, url }: Credit): Person {
  return { '@type': 'Person', name, ...(url && { url }) };
}
