import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { quoteFound } from '#domain/problem.ts';
import { rememberByKey } from '#lib/remember-by-key.ts';
import type { FileProblem, ReadMedia } from '#publish/edition/read-edition.ts';

const mediaEndings =
  /^\.(?:svg|png|jpe?g|webp|avif|gif|mp3|m4a|aac|ogg|oga|opus|flac|wav|webm|mp4|m4v|mov|ogv|vtt)$/;
// Of a drawing that a browser opens by its own address. References to other places of the same file are none.
const activeSvg =
  /<!(?:ENTITY|DOCTYPE[^>]*\[)|<\?xml-stylesheet|<(?:\w+:)?(?:script|foreignObject|iframe|object|embed|audio|video|a)\b|\son\w+\s*=|href\s*=\s*["'](?!#|data:image\/(?:png|jpe?g|webp|avif|gif)[;,])|@import|url\(\s*["']?(?!#|["']?data:(?:image|font)\/(?!svg))/i;

/**
 * Finds media that are published as they are and could run there: files of another kind than pictures, sound and films, and
 * drawings with scripts, links or references to other files. Each is told with the article that names it.
 */
export async function activeFiles(folder: string, articles: readonly ReadMedia[]): Promise<FileProblem[]> {
  const problems: FileProblem[] = [];
  const faultOf = rememberByKey(async (url) => {
    if (!mediaEndings.test(extname(url))) return 'media-kind' as const;
    if (!url.endsWith('.svg')) return null;
    // One that is not there is told elsewhere.
    const drawing = await readFile(join(folder, url)).catch(() => Buffer.of());
    return drawing.includes(0) || activeSvg.test(drawing.toString()) ? ('inert-drawing' as const) : null;
  });
  for (const { media, file } of articles) {
    for (const { kind, url, path } of media) {
      const code = kind === 'file' ? await faultOf(url) : null;
      if (code) problems.push({ severity: 'error', file, path, expected: { code }, found: quoteFound(url) });
    }
  }
  return problems;
}
