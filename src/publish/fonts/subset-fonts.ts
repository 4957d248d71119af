import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { cacheFolder } from '#publish/build/cache-folder.ts';
import { type FontFace, fontFaces, unicodeRanges } from './font-faces.ts';
import { fontStylesheet } from './font-stylesheet.ts';

const resolve = createRequire(import.meta.url).resolve;

/**
 * Writes the subset fonts and their stylesheet into the cache, made anew only when a font or the choice of letters
 * changed. Gives the path of the stylesheet.
 */
export async function subsetFonts(root: string): Promise<string> {
  const folder = join(cacheFolder(root), 'fonts');
  await mkdir(folder, { recursive: true });
  await Promise.all(fontFaces.map((face) => subsetFace(face, folder)));
  const stylesheet = join(folder, 'fonts.css');
  await writeFile(
    stylesheet,
    fontStylesheet((face) => `./${fileName(face)}`),
  );
  return stylesheet;
}

/** Name of a subset's file; the build finds the preloaded ones by it. */
export function fileName({ family, part, file }: FontFace): string {
  const choice = createHash('sha256')
    .update(file + unicodeRanges[part])
    .digest('hex')
    .slice(0, 8);
  return `${family.replace('Qari ', '').toLowerCase()}-${part}-${choice}.woff2`;
}

async function subsetFace(face: FontFace, folder: string): Promise<void> {
  const target = join(folder, fileName(face));
  if (existsSync(target)) return;
  const font = await readFile(resolve(face.file));
  await writeFile(
    target,
    await subsetFont(font, charactersOf(unicodeRanges[face.part]), { targetFormat: 'woff2' }),
  );
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
