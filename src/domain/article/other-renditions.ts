import { formats, standardWidths } from './renditions.ts';

/**
 * Where the same picture may lie in another width or format, the widest first: addresses in the place of the one of a
 * rendition. None for what is no rendition.
 */
export function otherRenditions(address: string): string[] {
  const [, picture, width] = /^(.+)\.(\d+)\.(?:avif|webp)$/.exec(address) ?? [];
  if (!picture) return [];
  const widths = [...new Set([...standardWidths, Number(width)])].sort((a, b) => b - a);
  return widths
    .flatMap((other) => formats.map((format) => `${picture}.${other}.${format}`))
    .filter((other) => other !== address);
}
