/** How the text of articles is shown: with or without tashkeel, and in which digits, if not in those it was written in. */
export type TextStyle = { tashkeel: boolean; digits?: 'latn' | 'arab' | false | undefined };

export const asWritten: TextStyle = { tashkeel: true };

/** The marks that tashkeel adds: the vowels, tanwin, shadda, sukun and the dagger alif. Hamza and madda are letters' own. */
const tashkeel = /[\u064B-\u0652\u0670]/g;
const eastern = /[\u0660-\u0669\u06F0-\u06F9]/g;
/** A digit, which is kept; or a stretch that is no number, such as PS4, COP30 and 5G, which comes out as it was. */
const digitOrName = /[\w.-]{0,30}[a-z][\w.-]*|(\d)/gi;

/**
 * The text as a reader wants it. Depends on nothing but the text: the boot script and React come to the same. Digits of
 * a text in Latin letters stay.
 */
export function inTextStyle(text: string, { tashkeel: isVowelled, digits }: TextStyle): string {
  const shown = isVowelled ? text : text.replace(tashkeel, '');
  if (!digits) return shown;
  // Both series of eastern digits begin at a multiple of 16.
  if (digits === 'latn') return shown.replace(eastern, (digit) => String(digit.charCodeAt(0) % 16));
  if (/[a-z]/i.test(shown) && !/[\u0620-\u06FF]/.test(shown)) return shown;
  return shown.replace(digitOrName, (found, digit?: string) =>
    digit ? String.fromCharCode(0x0660 + +digit) : found,
  );
}

/** The text without the marks of tashkeel. */
export function withoutTashkeel(text: string): string {
  return text.replace(tashkeel, '');
}
