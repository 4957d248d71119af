import { inTextStyle, type TextStyle } from '#domain/text/in-text-style.ts';
import type { ChosenSettings } from './display-settings.ts';

/**
 * A printed date or count about as this reader will have it: in their digits, and with one name of the month where the
 * paper prints both, «24 نوفمبر/ تشرين الثاني 2026». Names of the Maghreb are as long as the Gregorian. It is good to
 * take the room that the right one will take, unseen, until the application prints that.
 */
export function inDateStyle(text: string, { numerals, months }: ChosenSettings): string {
  const shown = inTextStyle(text, { tashkeel: true, digits: numerals as TextStyle['digits'] });
  if (!months || months === 'dual') return shown;
  return shown.replace(months === 'syriac' ? /\S+\/ / : /\/ .+(?= )/, '');
}
