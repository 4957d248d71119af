/** The worker itself. TypeScript knows only workers in general. */
export const worker = self as unknown as ServiceWorkerGlobalScope;

/** The site's base path, below which the worker is registered: «/» or «/paper/». */
export const base = new URL(worker.registration.scope).pathname;
