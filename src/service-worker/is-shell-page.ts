const data = /\bid="?route-data"?[^>]*>([^<]*)<\/script>/;
const source = /<script\b[^>]*\ssrc="?([^"\s>]+)/g;

/**
 * Whether a page is the one that pages without a network are drawn in, of this build, and whole, also where a host has written
 * something of its own into it: it has the shell's data, and its code is among `addresses`, those of the build's files.
 */
export function isShellPage(html: string, addresses: ReadonlySet<string>): boolean {
  if (!hasShellData(data.exec(html)?.[1] ?? '') || !/<\/html>/i.test(html)) return false;
  return [...html.matchAll(source)].some(([, address = '']) => addresses.has(address));
}

function hasShellData(text: string): boolean {
  try {
    return Object.hasOwn(JSON.parse(text), 'shell');
  } catch {
    return false;
  }
}
