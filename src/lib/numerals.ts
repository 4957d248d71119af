/** Sets of digits under their CLDR names: 0123456789, ٠١٢٣٤٥٦٧٨٩ (Arabic), ۰۱۲۳۴۵۶۷۸۹ (Persian and Urdu). */
export const numeralSystems = ['latn', 'arab', 'arabext'] as const;
export type Numerals = (typeof numeralSystems)[number];

const zeros = { latn: 0x30, arab: 0x660, arabext: 0x6f0 } as const satisfies Record<Numerals, number>;

/** Writes the Latin digits of interface text in other numerals. */
export function inNumerals(text: string, numerals: Numerals): string {
  if (numerals === 'latn') return text;
  return text.replace(/\d/g, (digit) => String.fromCharCode(zeros[numerals] + Number(digit)));
}
