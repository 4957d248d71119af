import bidiFactory from 'bidi-js';
import type { Font } from 'harfbuzzjs';
import { drawableText } from './font-runs.ts';
import { type ShapedLine, shapeLine } from './shape-line.ts';

/** Where a text is set and how: measures in pixels, `leading` a multiple of the size. */
export type TextBox = {
  width: number;
  height: number;
  leading: number;
  largest: number;
  smallest: number;
};

/** A text in lines at the largest size, in pixels, at which it fits. */
export type SetText = { size: number; lines: ShapedLine[] };

/** What a text is set in: its fonts, its language, its base direction, else that of its first letter. */
export type TextStyle = { fonts: readonly Font[]; language: string; dir?: 'rtl' | 'ltr' };

const bidi = bidiFactory();
const step = 2;

/**
 * Sets a text as large as its box allows. One that does not fit at the smallest size ends in «…»; a word longer than a line is
 * made as small as it must be.
 */
export function setText(text: string, box: TextBox, style: TextStyle): SetText {
  const plain = drawableText(text.replace(/\s/gu, ' '), style.fonts);
  const { levels } = bidi.getEmbeddingLevels(plain, style.dir);
  const shapePart = (start: number, end: number) =>
    shapeLine(plain.slice(start, end), levels.subarray(start, end), style.fonts, style.language);
  const words = [...plain.matchAll(/\S+/gu)].map(({ 0: word, index }) => {
    const end = index + word.length;
    return { start: index, end, width: shapePart(index, end).width };
  });
  const space = shapeLine(' ', new Uint8Array(1), style.fonts, style.language).width;
  let size = box.largest;
  let lines = breakLines(words, space, box.width / size);
  while (size > box.smallest && !fits(lines, size, box)) {
    size -= step;
    lines = breakLines(words, space, box.width / size);
  }
  const most = Math.max(1, Math.floor(box.height / (size * box.leading)));
  if (lines.length > most) return setText(shortened(plain, lines[most - 1]), box, style);
  const shaped = lines.map((line) => shapePart(line[0]?.start ?? 0, line.at(-1)?.end ?? 0));
  const widest = Math.max(...shaped.map(({ width }) => width * size), 1);
  return { size: widest > box.width ? (size * box.width) / widest : size, lines: shaped };
}

type Word = { start: number; end: number; width: number };

function fits(lines: readonly Word[][], size: number, { width, height, leading }: TextBox): boolean {
  const isWide = lines.some(([first]) => (first?.width ?? 0) * size > width);
  return !isWide && lines.length * size * leading <= height;
}

/** The text up to a line, whose last word gives way to an ellipsis. */
function shortened(text: string, lastLine: readonly Word[] = []): string {
  const end = (lastLine.length > 1 ? lastLine.at(-2) : lastLine.at(-1))?.end ?? 0;
  return `${text.slice(0, end).replace(/[\p{P}\s…]+$/u, '')}…`;
}

/** Breaks words into as few lines as fit, then as even as that many lines allow. Widths in em. */
function breakLines(words: readonly Word[], space: number, width: number): Word[][] {
  const count = greedyLines(words, space, width).length;
  let [narrow, wide] = [width / 2, width];
  for (let round = 0; round < 8; round += 1) {
    const middle = (narrow + wide) / 2;
    if (greedyLines(words, space, middle).length > count) narrow = middle;
    else wide = middle;
  }
  return greedyLines(words, space, wide);
}

function greedyLines(words: readonly Word[], space: number, width: number): Word[][] {
  const lines: Word[][] = [];
  let length = 0;
  for (const word of words) {
    const line = lines.at(-1);
    if (line && length + space + word.width <= width) {
      line.push(word);
      length += space + word.width;
    } else {
      lines.push([word]);
      length = word.width;
    }
  }
  return lines;
}
