import type { RouteObject } from 'react-router';
import type { EditionSource } from '#data/edition-source.ts';
import type { ListKind } from '#domain/edition/list-page.ts';
import { paths, shellPath } from '#domain/paths.ts';
import { fail } from '#lib/result.ts';
import { ErrorPage } from './error-page.tsx';
import { GalleryRoute } from './gallery/gallery-route.tsx';
import type { PageCode } from './page-code.ts';
import {
  aboutHandle,
  archiveHandle,
  articleHandle,
  homeHandle,
  listHandle,
  openHandle,
  privacyHandle,
  savedHandle,
  searchHandle,
} from './page-metas.ts';
import { RootLayout } from './root-layout.tsx';
import { ShellPage, shellHandle } from './shell-page.tsx';

/**
 * The one table of pages, rendered in the browser and at build time. Loaders give problems as values. By a route's id the
 * build finds the stylesheet of its page (`client-assets.ts`): it is the name of the folder in `pages`, but for lists.
 */
export function createRoutes(source: EditionSource, pages: PageCode): RouteObject[] {
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
            {
              id: 'home',
              ...codeOf(pages.home),
              path: paths.home.pattern,
              handle: homeHandle,
              loader: () => source.loadHome(),
            },
            {
              id: 'article',
              ...codeOf(pages.article),
              path: paths.article.pattern,
              handle: articleHandle,
              loader: ({ params }) => source.loadArticle(params.id ?? ''),
            },
            listRoute(source, pages, 'section'),
            listRoute(source, pages, 'topic'),
            listRoute(source, pages, 'contributor'),
            {
              id: 'archive',
              ...codeOf(pages.archive),
              path: paths.archive.pattern,
              handle: archiveHandle,
              loader: ({ params }) => {
                const shard = shardOf(params.shard);
                return shard === undefined
                  ? fail('missing')
                  : source.loadArchive({ period: params.period ?? null, shard });
              },
            },
            {
              id: 'about',
              ...codeOf(pages.about),
              path: paths.about.pattern,
              handle: aboutHandle,
            },
            {
              id: 'privacy',
              ...codeOf(pages.privacy),
              path: paths.privacy.pattern,
              handle: privacyHandle,
            },
            {
              id: 'saved',
              ...codeOf(pages.saved),
              path: paths.saved.pattern,
              handle: savedHandle,
            },
            {
              id: 'open',
              ...codeOf(pages.open),
              path: paths.open.pattern,
              handle: openHandle,
            },
            {
              id: 'search',
              ...codeOf(pages.search),
              path: paths.search.pattern,
              handle: searchHandle,
            },
            ...(import.meta.env.DEV ? [{ path: '/gallery/', Component: GalleryRoute }] : []),
            // Only the build draws it: the page without a page, in which any other is drawn when there is no network.
            ...(import.meta.env.SSR
              ? [
                  {
                    id: 'shell',
                    path: shellPath,
                    handle: shellHandle,
                    loader: () => null,
                    Component: ShellPage,
                  },
                ]
              : []),
            {
              id: 'not-found',
              ...codeOf(pages.notFound),
              path: '*',
              // The newest: what is near to the address the page finds itself, as every page does that is missing.
              loader: () => source.loadNear(''),
            },
          ],
        },
      ],
    },
  ];
}

function listRoute(source: EditionSource, pages: PageCode, kind: ListKind): RouteObject {
  return {
    id: kind,
    ...codeOf(pages.list),
    path: paths.list.patternOf(kind),
    handle: listHandle,
    loader: ({ params }) => {
      const shard = shardOf(params.shard);
      return shard === undefined ? fail('missing') : source.loadList({ kind, id: params.id ?? '', shard });
    },
  };
}

/**
 * Code that does not arrive is only told for routes with a loader (React Router 7.18): without one the page stayed empty. A
 * copy for each route: the router empties `lazy` when it has loaded it, and three routes share the page of lists.
 */
function codeOf(page: PageCode[keyof PageCode]): PageCode[keyof PageCode] & Pick<RouteObject, 'loader'> {
  return { loader: () => null, ...('lazy' in page ? { lazy: { ...page.lazy } } : page) };
}

/** The number of a shard in an address: null at the head, undefined where it is no number. */
function shardOf(param: string | undefined): number | null | undefined {
  if (param === undefined) return null;
  return /^[1-9]\d*$/.test(param) ? Number(param) : undefined;
}
