import type { ArticlePage } from '#domain/edition/article-page.ts';
import type { EditionInfo } from '#domain/edition/edition-info.ts';
import type { HomePage } from '#domain/edition/home-page.ts';
import type { Result } from '#lib/result.ts';

/** Why something of the edition cannot be shown. */
export type LoadProblem = 'missing' | 'malformed' | 'unreachable';

/** Where pages get what they show: over the network in a browser, from memory at build time. */
export type EditionSource = {
  loadEdition(): Promise<EditionInfo>;
  loadHome(): Promise<Result<HomePage, LoadProblem>>;
  loadArticle(id: string): Promise<Result<ArticlePage, LoadProblem>>;
};
