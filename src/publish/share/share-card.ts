import { htmlTag } from '#lib/html-tag.ts';
import { cardSize } from './card-size.ts';
import type { DrawingFonts } from './drawing-fonts.ts';
import { type SetText, setText, type TextStyle } from './set-text.ts';
import type { ShapedLine } from './shape-line.ts';

/** What a share image says. */
export type CardText = {
  headline: string;
  section: string;
  paper: string;
  language: string;
  dir: 'rtl' | 'ltr';
  hasPicture: boolean;
};

const margin = 64;
const colors = { paper: '#fbf9f4', ink: '#191714', rubric: '#a3241b', rule: '#d8d0bf' };
const sectionSize = 34;
const paperSize = 52;

/** Draws a share image as SVG that holds paths only: section, headline and the name of the paper. The picture is laid in later. */
export function shareCard(text: CardText, { headline, small }: DrawingFonts): string {
  const { dir, language, hasPicture } = text;
  const width = cardSize.width - 2 * margin - (hasPicture ? cardSize.picture : 0);
  const left = hasPicture && dir === 'rtl' ? cardSize.picture + margin : margin;
  // An article may be in another language than its paper, and than its section's name: those go their own way.
  const style: TextStyle = { fonts: headline, language };
  const oneLine = (size: number) => ({
    width,
    height: size * 1.5,
    leading: 1.4,
    largest: size,
    smallest: size,
  });
  const top = margin + sectionSize + 26;
  const bottom = cardSize.height - margin - paperSize - 34;
  const title = setText(
    text.headline,
    { width, height: bottom - top, leading: 1.16, largest: hasPicture ? 84 : 112, smallest: 40 },
    { ...style, dir },
  );
  const leading = title.size * 1.16;
  // In the middle of its room: a short headline below a void looks lost.
  const first = top + (bottom - top - title.lines.length * leading) / 2 + title.size * 0.86;
  const place = (set: SetText, baseline: number, step: number, fill: string) =>
    set.lines.map((line, index) =>
      linePaths(line, set.size, { left, width, dir, baseline: baseline + index * step }, fill),
    );
  return [
    htmlTag('svg', {
      xmlns: 'http://www.w3.org/2000/svg',
      width: String(cardSize.width),
      height: String(cardSize.height),
    }),
    rectangle(0, 0, cardSize.width, cardSize.height, colors.paper),
    rectangle(left, margin - 12, width, 4, colors.rubric),
    ...place(
      setText(text.section, oneLine(sectionSize), { ...style, fonts: small }),
      margin + sectionSize + 4,
      0,
      colors.rubric,
    ),
    ...place(title, first, leading, colors.ink),
    rectangle(left, cardSize.height - margin - paperSize - 6, width, 2, colors.rule),
    ...place(setText(text.paper, oneLine(paperSize), style), cardSize.height - margin + 4, 0, colors.ink),
    '</svg>',
  ].join('');
}

type LinePlace = { left: number; width: number; dir: 'rtl' | 'ltr'; baseline: number };

/** Every glyph of a line, from the side at which its language begins. */
function linePaths({ width, glyphs }: ShapedLine, size: number, place: LinePlace, fill: string): string {
  const start = place.dir === 'rtl' ? place.left + place.width - width * size : place.left;
  const paths = glyphs.map(({ path, x, y, scale }) => {
    const [right, down, factor] = [start + x * size, place.baseline - y * size, scale * size];
    const transform = `translate(${right.toFixed(2)} ${down.toFixed(2)}) scale(${factor.toFixed(5)} ${(-factor).toFixed(5)})`;
    return `${htmlTag('path', { transform, d: path })}</path>`;
  });
  return `${htmlTag('g', { fill })}${paths.join('')}</g>`;
}

function rectangle(x: number, y: number, width: number, height: number, fill: string): string {
  const [left, top, wide, high] = [x, y, width, height].map(String);
  return `${htmlTag('rect', { x: left, y: top, width: wide, height: high, fill })}</rect>`;
}
