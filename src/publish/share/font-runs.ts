import type { Font } from 'harfbuzzjs';

/** A piece of text in one font and at one bidi level. */
export type FontRun = { text: string; font: Font; level: number };

/**
 * Cuts a line into pieces of one font and one level, in reading order. A mark stays with its letter, a space or a full stop in
 * the font before it. What no font has is left out: a box says nothing.
 */
export function fontRuns(line: string, levels: Uint8Array, fonts: readonly Font[]): FontRun[] {
  const runs: FontRun[] = [];
  let index = 0;
  for (const character of line) {
    const level = levels[index] ?? 0;
    index += character.length;
    const last = runs.at(-1);
    const font = fontOf(character, last?.font, fonts);
    if (!font) continue;
    if (last && last.font === font && last.level === level) last.text += character;
    else runs.push({ text: character, font, level });
  }
  return runs;
}

/** A text without the characters that no font has, and without the spaces they leave: a box says nothing. */
export function drawableText(text: string, fonts: readonly Font[]): string {
  const drawable = [...text].filter(
    (character) =>
      /\p{Default_Ignorable_Code_Point}/u.test(character) ||
      fonts.some((font) => font.nominalGlyph(character.codePointAt(0) ?? 0) !== undefined),
  );
  return drawable.join('').replace(/ +/g, ' ').trim();
}

function fontOf(character: string, before: Font | undefined, fonts: readonly Font[]): Font | undefined {
  const code = character.codePointAt(0) ?? 0;
  const has = (font: Font) => font.nominalGlyph(code) !== undefined;
  if (/\p{Default_Ignorable_Code_Point}/u.test(character)) return before;
  const isAttached = /[\p{M}\p{P}\p{Z}]/u.test(character);
  if (isAttached && before && has(before)) return before;
  return fonts.find(has);
}
