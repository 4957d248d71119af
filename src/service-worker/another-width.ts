/**
 * Answers with the same picture in another width, where the one that is asked for is neither kept nor to be had: a page
 * that was read upright is shown again on its side. Renditions are named `<picture>.<width>.<format>`.
 */
export async function anotherWidth({ pathname }: URL, cacheName: string): Promise<Response | undefined> {
  const picture = stemOf(pathname);
  const cache = await caches.open(cacheName);
  const others = (await cache.keys()).filter(({ url }) => stemOf(new URL(url).pathname) === picture);
  const [other] = others.sort((a, b) => widthOf(b.url) - widthOf(a.url));
  return other && cache.match(other);
}

const stemOf = (path: string) => path.replace(/\.\d+\.(?:avif|webp)$/, '');
const widthOf = (path: string) => Number(/\.(\d+)\.\w+$/.exec(path)?.[1] ?? 0);
