/** An address in running text: signs that stand around it or end a sentence are not of it. */
const address = /https?:\/\/[^\s<>«»"'()[\]،؛؟]*[^\s<>«»"'()[\]،؛؟.,:;!?…]/giu;

/**
 * Finds, in what another application shared, the first link of this paper, and gives its path below the base path with what
 * follows it; null where there is none. `homes` are the addresses at which the paper stands.
 */
export function sharedPath(text: string, homes: readonly string[], basePath: string): string | null {
  const origins = homes.flatMap((home) => (URL.canParse(home) ? new URL(home).origin : []));
  for (const [found] of text.matchAll(address)) {
    if (!URL.canParse(found)) continue;
    const { origin, pathname, hash } = new URL(found);
    if (origins.includes(origin) && pathname.startsWith(basePath))
      // With two slashes at its beginning a path would be the address of another site.
      return `/${pathname.slice(basePath.length).replace(/^\/+/, '')}${hash}`;
  }
  return null;
}
