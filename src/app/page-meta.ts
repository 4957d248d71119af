import type { TFunction } from 'i18next';
import type { UIMatch } from 'react-router';
import type { LoadProblem } from '#data/edition-source.ts';
import { serverReach } from '#data/server-reach.ts';
import type { Article } from '#domain/article/article.ts';
import type { Image } from '#domain/article/image.ts';
import { absoluteUrl } from '#domain/edition/canonical-url.ts';
import type { EditionInfo } from '#domain/edition/edition-info.ts';
import type { Result } from '#lib/result.ts';
import { problemTitles } from './problem-titles.ts';

/** What a page says about itself outside its text; `canonical` is null for a page that must not be indexed. */
export type PageMeta = {
  title: string;
  description: string;
  canonical: string | null;
  article: Article | null;
  /** The picture that the first view waits for, and how wide it is drawn. */
  lead: { image: Pick<Image, 'url' | 'width'>; sizes: string } | null;
  /** The section that the page belongs to. */
  section: string | null;
  /** Path of the page's own feed. */
  feed: string | null;
};

/** What a page's meta is made with: the edition, the translator, and the language it speaks. */
export type MetaContext = {
  edition: EditionInfo;
  t: TFunction;
  language: string;
  /** The query of the page's address, as «?q=…»; none at build time. */
  search?: string;
};

/**
 * What a page tells of itself: a title without the edition's name, and whatever differs from the usual. `path` is null for
 * a page that must not be indexed.
 */
export type PageMetaParts = Partial<Omit<PageMeta, 'canonical'>> & { title: string; path: string | null };

/** A route's `handle`: makes the meta of its page from what its loader gave, or tells why it has none. */
export type PageHandle = { meta: (loaded: unknown, context: MetaContext) => PageMetaParts | LoadProblem };

/** Makes the handle of a route whose loader gives `Data` or a problem. */
export function pageHandle<Data>(meta: (data: Data, context: MetaContext) => PageMetaParts): PageHandle {
  return {
    meta: (loaded, context) => {
      const result = loaded as Result<Data, LoadProblem> | undefined;
      return result?.ok ? meta(result.value, context) : (result?.problem ?? 'unreachable');
    },
  };
}

/** Title, description and address of the page that the matched routes show; a problem has the title it has on the page. */
export function pageMetaOf(matches: readonly UIMatch[], context: MetaContext): PageMeta {
  const { edition, t } = context;
  const match = matches.at(-1);
  const handle = match?.handle as PageHandle | undefined;
  const told = handle?.meta(match?.loaderData, context) ?? (serverReach.isLost() ? 'unreachable' : 'missing');
  const usual = { description: edition.description, article: null, lead: null, section: null, feed: null };
  if (typeof told === 'string') {
    return { ...usual, title: `${problemTitles(t)[told]} | ${edition.name}`, canonical: null };
  }
  const { path, title, ...parts } = told;
  return {
    ...usual,
    ...parts,
    title: title === '' ? `${edition.name}: ${edition.tagline}` : `${title} | ${edition.name}`,
    canonical: path === null || /^https?:/.test(path) ? path : absoluteUrl(edition, path),
  };
}
