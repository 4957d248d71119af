/** Where the three feeds of one page stand. */
export type FeedPaths = Record<'rss' | 'atom' | 'json', string>;

/** The addresses of a page's feeds from that of its RSS feed, beside which the others stand. */
export function feedPaths(rss: string): FeedPaths {
  const beside = (name: string) => rss.replace(/feed\.xml$/, name);
  return { rss, atom: beside('atom.xml'), json: beside('feed.json') };
}
