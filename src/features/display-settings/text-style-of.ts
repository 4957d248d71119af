import type { TextStyle } from '#domain/text/in-text-style.ts';
import type { DisplaySettings } from './display-settings.ts';

/** How the settings want the text of articles. */
export function textStyleOf({
  tashkeel,
  textDigits,
  numerals,
}: Pick<DisplaySettings, 'tashkeel' | 'textDigits' | 'numerals'>): TextStyle {
  return { tashkeel, digits: textDigits && numerals !== 'edition' ? numerals : null };
}
