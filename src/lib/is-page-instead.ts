/**
 * Whether a server gave a page in the place of a file: where a network asks for a login, where a host is being mended, or
 * where it answers every address with its first page. The status is 200 in all of them.
 */
export function isPageInstead({ status, headers }: Response): boolean {
  return status === 200 && (headers.get('content-type') ?? '').startsWith('text/html');
}
