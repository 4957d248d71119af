import { matchRoutes, type RouteObject } from 'react-router';

/** Fetches the code and the data of the page at a path below the base, so that both are there when the reader goes to it. */
export function prefetchPage(routes: RouteObject[], path: string): void {
  const match = matchRoutes(routes, path)?.at(-1);
  if (!match) return;
  const { lazy, loader } = match.route;
  // What fails now is told when the reader goes there.
  if (typeof lazy === 'object') void lazy.Component?.().catch(() => {});
  if (typeof loader === 'function') {
    const request = new Request(new URL(path, location.href));
    const url = new URL(request.url);
    void Promise.resolve(
      loader({ request, url, params: match.params, context: {}, pattern: match.route.path ?? '' } as never),
    ).catch(() => {});
  }
}
