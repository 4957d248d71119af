import type { Graph, Thing } from 'schema-dts';
import { absoluteUrl } from '#domain/edition/canonical-url.ts';
import type { Edition } from '#domain/edition/edition.ts';
import { paths } from '#domain/paths.ts';
import type { HeadFacts } from '#publish/build/head-facts.ts';
import type { HeadMeta } from '#publish/build/head-tags.ts';
import { breadcrumbList } from './breadcrumb-list.ts';
import { newsArticle } from './news-article.ts';
import { publisher } from './publisher.ts';

/**
 * What a page tells search engines in the words of schema.org: the article and the way to it, the way to a later page of a list,
 * on the front page the paper itself. Null for a page that has nothing to tell.
 */
export function structuredData(meta: HeadMeta, facts: HeadFacts, edition: Edition): Graph | null {
  const things = [...thingsOf(meta, facts, edition)];
  return things.length > 0 ? { '@context': 'https://schema.org', '@graph': things } : null;
}

function* thingsOf(
  { article, canonical, title }: HeadMeta,
  facts: HeadFacts,
  edition: Edition,
): Generator<Thing> {
  const home = absoluteUrl(edition, paths.home.getHref());
  if (canonical === home) {
    yield publisher(edition);
    yield {
      '@type': 'WebSite',
      '@id': `${home}#site`,
      name: edition.name,
      url: home,
      inLanguage: edition.inLanguage,
      publisher: { '@id': `${home}#organization` },
    };
  } else if (canonical) {
    if (article) yield newsArticle(article, edition, facts.translations);
    // Of a piece that was taken over from another site the way to it here leads to no page that search engines know.
    const isOurs = canonical.startsWith(home);
    const name = article?.headline ?? title.replace(` | ${edition.name}`, '');
    if (isOurs) yield breadcrumbList(edition, facts.crumbs, { name, url: canonical });
  }
}
