import { decodeHTML } from 'entities';
import { visible } from '#domain/text/visible.ts';
import { withoutNul } from './without-nul.ts';

// NUL and its kin, halves of characters, what has no width, and what steers direction over a stretch of text. The
// joiners U+200C and U+200D stay: Persian words are spelt with them.
const unwanted =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out.
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
// Letters as old programs stored them, by their shape in a word. The ligatures of U+FDF0 and after are signs of their own.
const presentationForms = /[\uFB50-\uFDCF\uFE70-\uFEFC]+/g;
const leftoverEntity = /&(?:[a-z]{2,8}\d?|#\d{2,7}|#x[\da-f]{2,6});/gi;

/** Text without the dirt of feeds: leftover entities, invisible characters, letters by their shape. Line breaks stay. */
export function cleanText(text: string): string {
  return withoutNul(text)
    .replace(leftoverEntity, (entity) => decodeHTML(entity))
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(unwanted, '')
    .replace(presentationForms, (letters) => letters.normalize('NFKC'))
    .replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\t]/g, ' ')
    .normalize('NFC');
}

/** The same in one line, its spaces single; empty where nothing would be seen. */
export function cleanLine(text: string): string {
  const line = cleanText(text).replace(/\s+/g, ' ').trim();
  return visible.test(line) ? line : '';
}

/** The same without direction marks, which names and ids may not have. */
export function cleanName(text: string): string {
  return cleanLine(text.replace(/[\u061C\u200E\u200F]/g, ''));
}
