import type { TextStyle } from '#domain/text/in-text-style.ts';
import type { ChosenSettings } from './display-settings.ts';

/** How a reader who chose these settings wants the text of articles. */
export function textStyleOf({ tashkeel, textDigits, numerals }: ChosenSettings): TextStyle {
  return { tashkeel: tashkeel !== false, digits: textDigits ? digitsOf(numerals) : null };
}

/** The digits that a reader chose; null for the edition's own. */
export function digitsOf(numerals: ChosenSettings['numerals']): TextStyle['digits'] {
  // The edition's own are not kept as a choice.
  return (numerals as TextStyle['digits'] | undefined) ?? null;
}
