/**
 * A feed that was cut off in the middle, closed after its last whole item; one that is whole as it is. Without an item that is
 * whole it stays cut off, and the parser says so.
 */
export function wholeXml(xml: string): { xml: string; isCut: boolean } {
  const [, root = ''] = /<(rss|feed|rdf:RDF|\w+:feed)\b/i.exec(xml) ?? [];
  if (!root || new RegExp(`</${root}\\s*>`, 'i').test(xml.slice(-2_000))) return { xml, isCut: false };
  const ends = [...xml.matchAll(/<\/((?:\w+:)?(?:item|entry))\s*>/gi)].at(-1);
  if (!ends) return { xml, isCut: false };
  const kept = xml.slice(0, ends.index + ends[0].length);
  // In RDF items stand beside the channel, in RSS inside it.
  const channel = /^rss$/i.test(root) ? '</channel>' : '';
  return { xml: `${kept}${channel}</${root}>`, isCut: true };
}
