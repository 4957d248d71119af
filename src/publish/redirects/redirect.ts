/**
 * An address that has changed. `from` is a path below the base path, decoded, that begins with a slash; `to` is such a path,
 * or a whole address of another site.
 */
export type Redirect = { from: string; to: string };
