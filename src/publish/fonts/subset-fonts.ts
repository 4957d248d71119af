import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { cacheFolder } from '#publish/build/cache-folder.ts';
import { type FontFace, fontFaces } from './font-faces.ts';
import { fontStylesheet } from './font-stylesheet.ts';

const resolve = createRequire(import.meta.url).resolve;

/**
 * Writes the subset fonts of an edition and their stylesheet into the cache, made anew only when a font or the choice of
 * letters changed. Gives the path of the stylesheet.
 */
export async function subsetFonts(root: string, language: string): Promise<string> {
  const folder = join(cacheFolder(root), 'fonts');
  await mkdir(folder, { recursive: true });
  const faces = fontFaces(language);
  await Promise.all(faces.map((face) => subsetFace(face, folder)));
  const rules = fontStylesheet(faces, (face) => `./${fileName(face)}`);
  // A name by the content: another edition may be built at the same time.
  const stylesheet = join(folder, `fonts-${hashOf(rules)}.css`);
  await writeFile(stylesheet, rules);
  return stylesheet;
}

/** Name of a subset's file; the build finds the preloaded ones by it. */
export function fileName({ family, part, file, unicodeRange }: FontFace): string {
  return `${family.split(' ')[1]?.toLowerCase()}-${part}-${hashOf(file + unicodeRange)}.woff2`;
}

function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}

async function subsetFace(face: FontFace, folder: string): Promise<void> {
  const target = join(folder, fileName(face));
  if (existsSync(target)) return;
  const font = await readFile(resolve(face.file));
  await writeFile(target, await subsetFont(font, charactersOf(face.unicodeRange), { targetFormat: 'woff2' }));
}

/** The characters of a CSS unicode-range. */
export function charactersOf(ranges: string): string {
  return ranges
    .split(',')
    .flatMap((range) => {
      const [first = 0, last = first] = range
        .slice(2)
        .split('-')
        .map((code) => Number.parseInt(code, 16));
      return Array.from({ length: last - first + 1 }, (_, offset) => String.fromCodePoint(first + offset));
    })
    .join('');
}
