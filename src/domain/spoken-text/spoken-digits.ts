/** One digit, Latin, Arabic or Persian, as a piece of a regular expression. */
export const digits = '[0-9٠-٩۰-۹]';

/** A number from its digits, of any kind. */
export function numberOf(text: string): number {
  // The last four bits of each of the three digits are its value.
  return Number(text.replace(/[٠-٩۰-۹]/gu, (digit) => String(digit.charCodeAt(0) & 0xf)));
}
