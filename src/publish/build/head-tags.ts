import type { Article } from '#domain/article/article.ts';
import type { Image } from '#domain/article/image.ts';
import type { Edition } from '#domain/edition/edition.ts';
import { escapeHtml, htmlTag, scriptJson } from '#lib/html-tag.ts';
import { feedPaths } from '#publish/feeds/feed-paths.ts';
import { structuredData } from '#publish/structured-data/structured-data.ts';
import type { ClientAssets } from './client-assets.ts';
import type { HeadFacts } from './head-facts.ts';
import { languageLinks } from './language-links.ts';
import { openGraph } from './open-graph.ts';

/** What a page says about itself, as the renderer gives it. */
export type HeadMeta = {
  title: string;
  description: string;
  canonical: string | null;
  article: Article | null;
  /** The picture that the first view waits for, and how wide it is drawn. */
  lead: { image: Pick<Image, 'url' | 'width'>; sizes: string } | null;
  /** Path of the page's own feed. */
  feed: string | null;
};

/** The tags of a page's <head>, between the policy and the closing tag. */
export function headTags(
  meta: HeadMeta,
  facts: HeadFacts & { paperImage: string | null },
  edition: Edition,
  assets: ClientAssets,
): string {
  const data = structuredData(meta, facts, edition);
  return [
    `<title>${escapeHtml(meta.title)}</title>`,
    htmlTag('meta', { name: 'description', content: meta.description }),
    ...addressTags(meta.canonical, facts.isStandIn),
    ...languageLinks(edition, facts.translations),
    ...assets.stylesheets.map((file) =>
      htmlTag('link', { rel: 'stylesheet', href: edition.basePath + file }),
    ),
    ...(meta.feed ? feedLinks(meta.feed, edition) : []),
    ...openGraph(meta, facts, edition),
    ...(data ? [`<script type="application/ld+json">${scriptJson(data)}</script>`] : []),
  ].join('\n    ');
}

/** A page has one address, or is not to be found; one that says so is not rendered by crawlers that could see what it becomes. */
function addressTags(canonical: string | null, isStandIn = false): string[] {
  if (canonical) return [htmlTag('link', { rel: 'canonical', href: canonical })];
  return isStandIn ? [] : [htmlTag('meta', { name: 'robots', content: 'noindex' })];
}

/** The page's feeds in the order in which a reader's program should prefer them: RSS is what most take. */
function feedLinks(feed: string, { basePath }: Edition): string[] {
  const { rss, atom, json } = feedPaths(feed);
  const link = (type: string, path: string) =>
    htmlTag('link', { rel: 'alternate', type, href: basePath + path.slice(1) });
  return [
    link('application/rss+xml', rss),
    link('application/atom+xml', atom),
    link('application/feed+json', json),
  ];
}
