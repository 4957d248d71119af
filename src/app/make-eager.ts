import type { RouteObject } from 'react-router';

/** Loads the code of a lazy page and puts it into its route; rejects when it does not arrive. */
export async function makeEager(route: RouteObject): Promise<void> {
  if (typeof route.lazy !== 'object') return;
  const Component = await route.lazy.Component?.();
  delete route.lazy;
  if (Component) route.Component = Component;
}
