import type { ImageObject, NewsArticle, Organization, Person } from 'schema-dts';
import type { Article, Credit } from '#domain/article/article.ts';
import { mediaHref, singleRendition } from '#domain/article/renditions.ts';
import { wordCount } from '#domain/article/word-count.ts';
import { absoluteUrl, canonicalUrl } from '#domain/edition/canonical-url.ts';
import type { Edition } from '#domain/edition/edition.ts';
import type { Translation } from '#domain/edition/translations-of.ts';
import { paths } from '#domain/paths.ts';
import { publisher } from './publisher.ts';
import { recordings } from './recordings.ts';
import { withoutEmpty } from './without-empty.ts';

/** What a page tells search engines of its article: schema.org NewsArticle. */
export function newsArticle(
  article: Article,
  edition: Edition,
  translations: readonly Translation[] = [],
): NewsArticle {
  const { headline, alternativeHeadline, description, abstract, datePublished, dateModified } = article;
  const modified = dateModified ?? datePublished;
  const address = article.url ?? canonicalUrl(edition, article.id);
  return withoutEmpty({
    '@type': 'NewsArticle',
    '@id': `${canonicalUrl(edition, article.id)}#article`,
    mainEntityOfPage: address,
    url: address,
    headline,
    ...(alternativeHeadline && { alternativeHeadline }),
    ...(description && { description }),
    ...(abstract && abstract.length > 0 && { abstract: abstract.join(' ') }),
    inLanguage: article.inLanguage,
    ...(article.dateline && { dateline: article.dateline }),
    ...(datePublished && { datePublished }),
    ...(modified && { dateModified: modified }),
    articleSection: article.articleSection.name,
    keywords: (article.keywords ?? []).map(({ name }) => name),
    wordCount: wordCount(article.blocks),
    image: picturesOf(article, edition),
    audio: recordings(article, edition),
    ...makersOf(article, edition),
    correction: (article.correction ?? []).map((correction) => ({
      '@type': 'CorrectionComment' as const,
      text: correction.text,
      datePublished: correction.datePublished,
    })),
    ...translationLinks(article.id, edition, translations),
    isAccessibleForFree: article.isAccessibleForFree ?? true,
    publisher: publisher(edition),
  });
}

/** The pictures that lead an article, each with who is to be named for it. */
function picturesOf({ image = [] }: Article, { url, basePath }: Edition): ImageObject[] {
  return image.flatMap((picture) => {
    const file = singleRendition(picture, 1600);
    if (!file) return [];
    const { caption, creditText, copyrightNotice, width, height } = picture;
    const address = url + mediaHref(file.url, basePath);
    return [
      {
        '@type': 'ImageObject' as const,
        url: address,
        contentUrl: address,
        width: String(file.width),
        height: String(Math.round((file.width * height) / width)),
        ...(caption && { caption }),
        ...(creditText && { creditText }),
        ...(copyrightNotice && { copyrightNotice }),
      },
    ];
  });
}

/** The same text in other languages: of the original its translations, of a translation the original. */
function translationLinks(id: string, edition: Edition, translations: readonly Translation[]) {
  const [original, ...others] = translations;
  const work = (translation: Translation) => ({ '@id': canonicalUrl(edition, translation.id) });
  if (!original) return {};
  return original.id === id ? { workTranslation: others.map(work) } : { translationOfWork: work(original) };
}

/** Who made an article, in the roles that schema.org knows. */
function makersOf(article: Article, edition: Edition) {
  const makerOf = (credit: Credit) =>
    isOrganization(credit) ? organizationOf(credit, edition) : personOf(credit, edition);
  const agencies = (article.sourceOrganization ?? []).map((agency) => organizationOf(agency, edition));
  const editors = article.editor ?? [];
  const helpers = [...(article.contributor ?? []), ...(article.photographer ?? [])];
  return {
    author: (article.author ?? []).map(makerOf),
    // An editor is a person to schema.org: a desk that edits is named among the contributors.
    editor: editors.filter((credit) => !isOrganization(credit)).map((credit) => personOf(credit, edition)),
    translator: (article.translator ?? []).map(makerOf),
    contributor: [...helpers, ...editors.filter(isOrganization)].map(makerOf),
    ...(agencies.length > 0 && { sourceOrganization: agencies }),
    ...(article.creditText && { creditText: article.creditText }),
  };
}

function isOrganization({ type }: Credit): boolean {
  return type === 'organization';
}

type Maker = Pick<Credit, 'id' | 'name' | 'url'>;

function organizationOf(maker: Maker, edition: Edition): Organization {
  return { '@type': 'Organization', name: maker.name, ...pageOf(maker, edition) };
}

function personOf(maker: Maker, edition: Edition): Person {
  return { '@type': 'Person', name: maker.name, ...pageOf(maker, edition) };
}

/** Where a maker is to be found: their own page, else the list of what they made. */
function pageOf({ id, url }: Maker, edition: Edition): { url?: string } {
  if (url?.startsWith('http')) return { url };
  if (url?.startsWith('/') || id === undefined) return {};
  return { url: absoluteUrl(edition, paths.list.getHref({ kind: 'contributor', id })) };
}
