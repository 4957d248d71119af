import { digits } from '#domain/spoken-text/spoken-digits.ts';

/** A number with whatever separates its digits, as a piece of a regular expression. */
export const amountPattern = `${digits}+(?:[.,٫٬\\u00A0\\u202F]${digits}+)*`;

/** A number as it is said, and what the noun after it agrees with. */
export type Amount = { said: string; integer: number; whole: boolean };

const groups = /^[1-9]\d{0,2}(?:[,٬\u00A0\u202F]\d{3})+(?:[.٫](\d+))?$/u;
const dottedGroups = /^[1-9]\d{0,2}(?:(?:\.\d{3}){2,}(?:[,٫](\d+))?|(?:\.\d{3})+[,٫](\d+)|\.000)$/u;
const decimal = /^(0|[1-9]\d*)([.,٫])(\d+)$/u;

/**
 * Reads a number as Arabic papers print it: 1,250 and 1.250.000 are whole, 3.5 and 3,5 are not. Null where nobody can
 * tell: versions, addresses, and 1.250, which is a thousand in one paper and one and a quarter in the next; `exact` says
 * that something after it («مليون», %) leaves only the fraction.
 */
export function amountOf(written: string, exact = false): Amount | null {
  const plain = written.replace(/[٠-٩۰-۹]/gu, (digit) => String(digit.charCodeAt(0) & 0xf));
  if (/^\d+$/u.test(plain)) return { said: written, integer: Number(plain), whole: true };
  const grouped = isAddress(plain) ? null : (groups.exec(plain) ?? dottedGroups.exec(plain));
  if (grouped && !(exact && plain.endsWith('.000'))) {
    const fraction = grouped.slice(1).find((part) => part !== undefined) ?? '';
    const integer = fraction ? plain.slice(0, -fraction.length - 1) : plain;
    return amount(integer.replace(/\D/gu, ''), fraction);
  }
  const [, integer = '', point, fraction = ''] = decimal.exec(plain) ?? [];
  if (!integer || (point !== '٫' && !exact && isDoubtful(integer, fraction))) return null;
  return amount(integer, fraction);
}

/** 1.250 and 42.195: three digits after at most three. */
function isDoubtful(integer: string, fraction: string): boolean {
  return fraction.length === 3 && integer.length <= 3 && integer !== '0';
}

function isAddress(plain: string): boolean {
  const parts = plain.split('.');
  return parts.length === 4 && parts.every((part) => Number(part) <= 255);
}

/** «5.00» is 5: prices and rates are printed to two places. */
function amount(integer: string, fraction: string): Amount {
  if (/^0*$/u.test(fraction)) return { said: integer, integer: Number(integer), whole: true };
  const said = `${sayZero(integer)} فاصلة ${sayFraction(fraction)}`;
  return { said, integer: Number(integer), whole: false };
}

/** Zeros in front are said one by one, three digits as one number, more than three digit by digit. */
function sayFraction(fraction: string): string {
  const [zeros = ''] = /^0*/u.exec(fraction) ?? [];
  const rest = fraction.slice(zeros.length);
  const said = rest.length > 3 ? [...rest] : [rest];
  return [...zeros, ...said].filter(Boolean).map(sayZero).join(' ');
}

function sayZero(digit: string): string {
  return digit === '0' ? 'صفر' : digit;
}
