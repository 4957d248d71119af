import type { HydrationState } from 'react-router';

/** Id of the <script type="application/json"> that carries a page's data from the build to the browser. */
export const routeDataId = 'route-data';

/** Data of the matched routes, by route id. */
export type RouteData = NonNullable<HydrationState['loaderData']>;
