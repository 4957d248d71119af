import type { UIMatch } from 'react-router';
import type { LoadProblem } from '#data/edition-source.ts';
import type { Article } from '#domain/article/article.ts';
import type { ArticlePage } from '#domain/edition/article-page.ts';
import { absoluteUrl, canonicalUrl } from '#domain/edition/canonical-url.ts';
import type { EditionInfo } from '#domain/edition/edition-info.ts';
import { paths } from '#domain/paths.ts';
import type { Result } from '#lib/result.ts';

/** What a page says about itself outside its text; `canonical` is null for a page that must not be indexed. */
export type PageMeta = {
  title: string;
  description: string;
  canonical: string | null;
  article: Article | null;
};

/** Title, description and address of the page that the matched routes show; a problem has the title it has on the page. */
export function pageMetaOf(
  matches: readonly UIMatch[],
  edition: EditionInfo,
  problemTitles: Record<LoadProblem, string>,
): PageMeta {
  const article = articleOfMatches(matches);
  if (article) {
    return {
      title: `${article.headline} | ${edition.name}`,
      description: article.description ?? article.abstract?.[0] ?? edition.description,
      canonical: article.url ?? canonicalUrl(edition, article.id),
      article,
    };
  }
  const problem = problemOfMatches(matches);
  return {
    title: problem ? `${problemTitles[problem]} | ${edition.name}` : `${edition.name}: ${edition.tagline}`,
    description: edition.description,
    canonical: problem ? null : absoluteUrl(edition, paths.home.getHref()),
    article: null,
  };
}

/** Why the shown page shows nothing else, or null. */
function problemOfMatches(matches: readonly UIMatch[]): LoadProblem | null {
  const match = matches.at(-1);
  if (match?.id !== 'home' && match?.id !== 'article') return 'missing';
  const result = match.loaderData as Result<unknown, LoadProblem> | undefined;
  return result?.ok ? null : (result?.problem ?? 'unreachable');
}

/** The section that the shown page belongs to, or null. */
export function sectionOfMatches(matches: readonly UIMatch[]): string | null {
  return articleOfMatches(matches)?.articleSection.id ?? null;
}

function articleOfMatches(matches: readonly UIMatch[]): Article | null {
  const match = matches.at(-1);
  if (match?.id !== 'article') return null;
  const page = match.loaderData as Result<ArticlePage, LoadProblem> | undefined;
  return page?.ok ? page.value.article : null;
}
