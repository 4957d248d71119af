import type { RouteObject } from 'react-router';
import type { EditionSource } from '#data/edition-source.ts';
import { paths } from '#domain/paths.ts';
import { ArticlePage } from '#pages/article/article-page.tsx';
import { HomePage } from '#pages/home/home-page.tsx';
import { NotFoundPage } from '#pages/not-found/not-found-page.tsx';
import { ErrorPage } from './error-page.tsx';
import { RootLayout } from './root-layout.tsx';

/** The one table of pages, rendered in the browser and at build time. Loaders give problems as values. */
export function createRoutes(source: EditionSource): RouteObject[] {
  return [
    {
      id: 'root',
      Component: RootLayout,
      ErrorBoundary: ErrorPage,
      loader: () => source.loadEdition(),
      shouldRevalidate: () => false,
      children: [
        {
          // A page that fails leaves masthead, dock and settings standing.
          ErrorBoundary: ErrorPage,
          children: [
            { id: 'home', path: paths.home.pattern, Component: HomePage, loader: () => source.loadHome() },
            {
              id: 'article',
              path: paths.article.pattern,
              Component: ArticlePage,
              loader: ({ params }) => source.loadArticle(params.id ?? ''),
            },
            { id: 'not-found', path: '*', Component: NotFoundPage },
          ],
        },
      ],
    },
  ];
}
