import type { Font } from 'harfbuzzjs';
import { Direction, Buffer as ShapingBuffer, shape } from 'harfbuzzjs';
import { fontRuns } from './font-runs.ts';

/** A glyph as a path of SVG in units of its font; place and scale are in em, y goes upwards. */
type Glyph = { path: string; x: number; y: number; scale: number };

/** A line of text as it is drawn, from its left edge; all measures in em. */
export type ShapedLine = { width: number; glyphs: Glyph[] };

/** Shapes one line: letters joined, marks set, pieces in visual order (rule L2 of the Unicode bidirectional algorithm). */
export function shapeLine(
  line: string,
  levels: Uint8Array,
  fonts: readonly Font[],
  language: string,
): ShapedLine {
  const shaped: ShapedLine = { width: 0, glyphs: [] };
  for (const { text, font, level } of inVisualOrder(fontRuns(line, levels, fonts))) {
    const buffer = new ShapingBuffer();
    buffer.addText(text);
    buffer.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR);
    buffer.setLanguage(language);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    const scale = 1 / font.face.upem;
    for (const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } of buffer.getGlyphInfosAndPositions()) {
      const path = font.glyphToPath(codepoint);
      const place = { x: shaped.width + xOffset * scale, y: yOffset * scale };
      if (path !== '') shaped.glyphs.push({ path, ...place, scale });
      shaped.width += xAdvance * scale;
    }
  }
  return shaped;
}

/** From the highest level down, every stretch of that level or above is turned round. */
function inVisualOrder<Run extends { level: number }>(runs: readonly Run[]): Run[] {
  const ordered = [...runs];
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    let start = 0;
    while (start < ordered.length) {
      let end = start;
      while (end < ordered.length && (ordered[end]?.level ?? 0) >= level) end += 1;
      ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = Math.max(end, start) + 1;
    }
  }
  return ordered;
}
