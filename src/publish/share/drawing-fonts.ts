import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Blob, Face, Font } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { fontFaces } from '#publish/fonts/font-faces.ts';
import { charactersOf } from '#publish/fonts/subset-fonts.ts';

/** The fonts in which a text is drawn: of each character the first that has it. */
export type DrawingFonts = { headline: readonly Font[]; small: readonly Font[] };

const resolve = createRequire(import.meta.url).resolve;

/**
 * Opens the paper's own fonts for drawing, so that a picture is the same on every machine, with or without fonts. What the face of
 * the headlines lacks (٪) comes from that of the text.
 */
export async function drawingFonts(): Promise<DrawingFonts> {
  const [display, text, small] = await Promise.all(
    ['Qari Display', 'Qari Text', 'Qari Interface'].map(openFamily),
  );
  return { headline: [...(display ?? []), ...(text ?? [])], small: [...(small ?? []), ...(text ?? [])] };
}

async function openFamily(family: string): Promise<Font[]> {
  const faces = fontFaces('ar').filter((face) => face.family === family);
  const files = [...new Set(faces.map(({ file }) => file))];
  return Promise.all(
    files.map(async (file) => {
      const ranges = faces.filter((face) => face.file === file).map(({ unicodeRange }) => unicodeRange);
      const font = await readFile(resolve(file));
      // HarfBuzz reads no WOFF2; of the font are kept the characters that pages have.
      const data = await subsetFont(font, charactersOf(ranges.join(',')), { targetFormat: 'sfnt' });
      return new Font(new Face(new Blob(new Uint8Array(data))));
    }),
  );
}
