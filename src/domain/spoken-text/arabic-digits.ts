/** One digit, Latin or Arabic-Indic, as a piece of a regular expression. */
export const digits = '[0-9٠-٩]';

/** A number from its digits, of either kind. */
export function numberOf(text: string): number {
  return Number(text.replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x660)));
}
