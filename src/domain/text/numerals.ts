const arabicIndicZero = 0x0660;

/** Writes the Latin digits of interface text in the edition's numerals. Never used on the text of an article. */
export function inNumerals(text: string, numerals: 'latn' | 'arab'): string {
  if (numerals === 'latn') return text;
  return text.replace(/\d/g, (digit) => String.fromCharCode(arabicIndicZero + Number(digit)));
}
