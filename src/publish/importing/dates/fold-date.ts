import words from './date-words.json' with { type: 'json' };

const { plainLetters } = words;

/**
 * A date in plain letters: small, without marks, tatweel, hamza and direction marks, in Latin digits, commas gone. Words
 * are compared in this form only.
 */
export function foldDate(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u064B-\u0652\u0670\u0640\u061C\u200B-\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/[\u0622\u0623\u0625\u0671]/gu, plainLetters.alif)
    .replace(/\u0649/gu, plainLetters.ya)
    .replace(/\u0629/gu, plainLetters.ha)
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/gu, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/[\u060C,|\u2022\u00B7]/gu, ' ')
    .replace(/[\u2013\u2014]/gu, '-')
    .replace(/(\p{L})\.(?=\p{L})/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
}
