import type { Article } from '#domain/article/article.ts';
import type { Image } from '#domain/article/image.ts';
import { mediaHref, singleRendition } from '#domain/article/renditions.ts';
import type { Edition } from '#domain/edition/edition.ts';
import { escapeHtml, htmlTag, scriptJson } from '#lib/html-tag.ts';
import { feedPaths } from '#publish/feeds/feed-paths.ts';
import type { ClientAssets } from './client-assets.ts';
import type { HeadFacts } from './head-facts.ts';
import { newsArticleJsonLd } from './json-ld.ts';
import { languageLinks } from './language-links.ts';

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
export function headTags(meta: HeadMeta, facts: HeadFacts, edition: Edition, assets: ClientAssets): string {
  return [
    `<title>${escapeHtml(meta.title)}</title>`,
    htmlTag('meta', { name: 'description', content: meta.description }),
    meta.canonical
      ? htmlTag('link', { rel: 'canonical', href: meta.canonical })
      : htmlTag('meta', { name: 'robots', content: 'noindex' }),
    ...languageLinks(edition, facts.translations),
    ...assets.stylesheets.map((file) =>
      htmlTag('link', { rel: 'stylesheet', href: edition.basePath + file }),
    ),
    ...(meta.feed ? feedLinks(meta.feed, edition) : []),
    ...openGraph(meta, edition),
    ...(meta.article
      ? [
          `<script type="application/ld+json">${scriptJson(newsArticleJsonLd(meta.article, edition))}</script>`,
        ]
      : []),
  ].join('\n    ');
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

function openGraph({ title, description, canonical, article }: HeadMeta, edition: Edition): string[] {
  const lead = article?.image?.[0];
  const file = lead && singleRendition(lead, 1600);
  const properties: [string, string | undefined][] = [
    ['og:type', article ? 'article' : 'website'],
    ['og:title', article?.headline ?? title],
    ['og:description', description],
    ['og:site_name', edition.name],
    ['og:locale', `${edition.inLanguage.split('-', 1)[0]}_${edition.region}`],
    ['og:url', canonical ?? undefined],
    ['og:image', file && edition.url + mediaHref(file.url, edition.basePath)],
    ['og:image:alt', file && lead?.alt],
    ['article:published_time', article?.datePublished],
    ['article:modified_time', article?.dateModified],
    ['article:section', article?.articleSection.name],
  ];
  const tags = properties.flatMap(([property, content]) =>
    content ? [htmlTag('meta', { property, content })] : [],
  );
  return [
    ...tags,
    htmlTag('meta', { name: 'twitter:card', content: file ? 'summary_large_image' : 'summary' }),
  ];
}
