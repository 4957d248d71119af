import type { TextStyle } from '#domain/text/in-text-style.ts';
import type { ChosenSettings } from './display-settings.ts';

/** How a reader who chose these settings wants the text of articles. The edition's own digits are not kept as a choice. */
export function textStyleOf({ tashkeel, textDigits, numerals }: ChosenSettings): TextStyle {
  return { tashkeel: tashkeel !== false, digits: textDigits && (numerals as TextStyle['digits']) };
}
