import { type FontFace, localFonts, unicodeRanges, webMetrics } from './font-faces.ts';

/** The @font-face rules of the paper's fonts and of their local stand-ins. `urlOf` gives a face's file. */
export function fontStylesheet(faces: readonly FontFace[], urlOf: (face: FontFace) => string): string {
  return [...faces.map((face) => webFace(face, urlOf(face))), ...localFaces()].join('\n');
}

function webFace({ family, unicodeRange, weight, sizeAdjust }: FontFace, url: string): string {
  return rule({
    'font-family': `"${family}"`,
    'font-weight': weight,
    'font-display': 'swap',
    src: `url("${url}") format("woff2")`,
    'unicode-range': unicodeRange,
    ...(sizeAdjust && { 'size-adjust': sizeAdjust }),
  });
}

function localFaces(): string[] {
  return Object.entries(webMetrics).flatMap(([family, web]) =>
    localFonts.flatMap(({ names, advance, latinAdvance }) => {
      const standIn = (scale: number, range?: string) =>
        rule({
          'font-family': `"${family} Fallback"`,
          src: names.map((name) => `local("${name}")`).join(', '),
          ...(range && { 'unicode-range': range }),
          'size-adjust': percent(scale),
          'ascent-override': percent(web.ascent / scale),
          'descent-override': percent(web.descent / scale),
          'line-gap-override': '0%',
        });
      const whole = standIn(web.advance / advance);
      if (!('latinAdvance' in web)) return [whole];
      // The face that comes last has the letters of its range.
      return [whole, standIn(web.latinAdvance / latinAdvance, unicodeRanges.latin)];
    }),
  );
}

function rule(declarations: Record<string, string>): string {
  const lines = Object.entries(declarations).map(([property, value]) => `  ${property}: ${value};`);
  return `@font-face {\n${lines.join('\n')}\n}`;
}

function percent(factor: number): string {
  return `${(factor * 100).toFixed(2)}%`;
}
