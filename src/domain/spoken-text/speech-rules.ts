import { dateInWords, datePattern } from './date-in-words.ts';
import { digits } from './spoken-digits.ts';
import { spokenLanguage } from './spoken-language.ts';

/** How something found in a text is said; null leaves it as it stands. */
type SpeechRule = { pattern: string; say: (found: string, lang: string) => string | null };

const number = `${digits}+(?:[.,٫٬]${digits}+)*`;
const percent = '[%٪]';

/** How "per cent" is said where voices pass over the sign or read it in English. */
const percentWords: Readonly<Record<string, string>> = { ar: 'بالمئة', fa: 'درصد', ur: 'فیصد' };

/** The rules in the order in which they are tried at each place. The last one sees every character. */
export const speechRules: readonly SpeechRule[] = [
  { pattern: `(?:https?://|www\\.)[^\\s<>«»"()،؛]*[\\p{L}\\p{N}/]`, say: hostOf },
  { pattern: datePattern, say: dateInWords },
  {
    pattern: `(?<=${digits})\\s?هـ(?!\\p{L})`,
    say: (_, lang) => (spokenLanguage(lang) === 'ar' ? ' للهجرة' : null),
  },
  // Some papers write the sign first, «%50»; a voice then says "per cent fifty".
  { pattern: `(?<!${digits}\\s?)${percent}\\s?${number}(?!\\s?${percent})`, say: signFirst },
  {
    pattern: `(?<=${digits})\\s?${percent}|${percent}`,
    say: (_, lang) => percentWord(lang) && ` ${percentWord(lang)}`,
  },
  // «يوليو/ تموز»: voices read the slash out.
  { pattern: '(?<=\\p{Script=Arabic})/ ', say: () => ' ' },
  // `<`, `>` and `&` make some Edge voices stop without a word: they are sent as SSML that was never escaped.
  { pattern: '[<>&_]|#(?=\\p{L})', say: () => ' ' },
  // Tatweel, soft hyphens, zero-width spaces and direction marks. Not ZWNJ: Persian spelling needs it.
  {
    pattern: '[\\u00AD\\u0640\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]+',
    say: () => '',
  },
  // A line break ends a sentence, so it must outlive the tidying of spaces.
  { pattern: '\\s{2,}|[^\\S \\n]', say: (found) => (found.includes('\n') ? '\n' : ' ') },
  { pattern: '\\P{M}\\p{M}*', say: plainLetter },
];

function hostOf(address: string): string {
  const [host = address] = address.replace(/^https?:\/\//u, '').split(/[/?#:]/u);
  return host.replace(/^www\./u, '');
}

function signFirst(found: string, lang: string): string | null {
  return percentWord(lang) && `${found.replace(/[%٪]\s?/u, '')} ${percentWord(lang)}`;
}

function percentWord(lang: string): string | null {
  return percentWords[spokenLanguage(lang)] ?? null;
}

/**
 * A letter and its marks in the form engines know: NFKC for ligatures and presentation forms, then shadda before its
 * vowel: engines look for that order, and Unicode's canonical one is the other way round.
 */
function plainLetter(letter: string): string {
  return letter
    .normalize('NFKC')
    .replace(/\u0640/gu, '')
    .replace(/[<>&]/gu, ' ')
    .replace(/([\u064B-\u0650])\u0651/gu, '\u0651$1');
}
