import type { Translation } from '#domain/edition/translations-of.ts';

/** A page above another one, by its path on the site. */
export type Crumb = { name: string; path: string };

/** What the head of a page tells that the page itself does not show, and that only the whole edition knows. */
export type HeadFacts = {
  /** The text of this page in all its languages, its own among them; empty where there is one. */
  translations: readonly Translation[];
  /** The way to this page from the front page, without either. */
  crumbs: readonly Crumb[];
  /** File of the image that others show with a link to this page; null where that of the paper does. */
  shareImage: string | null;
  /** Whether hosts show this page at the addresses of others, which scripts then draw in it: crawlers must wait for these. */
  isStandIn?: boolean;
};

export const noHeadFacts: HeadFacts = { translations: [], crumbs: [], shareImage: null };
