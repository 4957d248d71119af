import { arabicRules } from './arabic/arabic-rules.ts';
import { dateInWords, datePattern } from './date-in-words.ts';
import { plainLetter } from './plain-letter.ts';
import type { Place, SpeechRule } from './speech-rule.ts';
import { digits } from './spoken-digits.ts';
import { spokenLanguage } from './spoken-language.ts';

const number = `${digits}+(?:[.,٫٬]${digits}+)*`;
const percent = '[%٪]';

/** How "per cent" is said where voices pass over the sign or read it in English. */
const percentWords: Readonly<Record<string, string>> = { ar: 'بالمئة', fa: 'درصد', ur: 'فیصد' };

const addressRule: SpeechRule = {
  pattern: `(?:https?://|www\\.)[^\\s<>«»"()،؛]*[\\p{L}\\p{N}/]`,
  say: hostOf,
};
const dateRule: SpeechRule = { pattern: datePattern, say: (found, { lang }) => dateInWords(found, lang) };

// Tatweel, soft hyphens, zero-width spaces and direction marks. Not ZWNJ: Persian spelling needs it.
const hiddenPattern =
  '[\\u00AD\\u0640\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060\\u2066-\\u2069\\uFEFF]+';
const hidden = new RegExp(hiddenPattern, 'gu');

// These stay as they are without marks. Passing over them takes a third of the time: each match costs an object with all groups.
const plain =
  "[ -%'-;=?-~\\n«»،؛؟\\u0621-\\u063A\\u0641-\\u064A\\u0660-\\u0669\\u067E\\u0686\\u0698\\u06A9\\u06AF\\u06CC\\u06F0-\\u06F9]";

const letter = '[\\u0621-\\u063A\\u0641-\\u064A]';
const ordinary = `(?:${letter}|[،\\u064B-\\u0652]| (?!\\s))`;

/**
 * Where a rule may hold at all: a figure, a sign, a mark or a foreign letter stands within a few words' letters, or a letter
 * stands alone. Most of a text is words and spaces; to try each rule at each of their letters took twenty times as long.
 */
const reach = 6;
const nearSign = `(?=${ordinary}{0,${reach}}(?!${ordinary})[^]|[^]\\p{M}|\\s?(?<!${letter})${letter}(?!${letter})|صلعم)`;
/** Such a figure, sign, mark or letter itself: one pass over the text finds it, and rules are tried only before it. */
const sign = new RegExp(`(?!${ordinary})[^]|\\p{M}|(?<!${letter})${letter}(?!${letter})|صلعم`, 'gu');

/** What holds in every language. The last one sees every character that may be another. */
const generalRules: readonly SpeechRule[] = [
  // Some papers write the sign first, «%50»; a voice then says "per cent fifty".
  { pattern: `(?<!${digits}\\s?)${percent}\\s?${number}(?!\\s?${percent})`, say: signFirst },
  {
    pattern: `(?<=${digits})\\s?${percent}|${percent}`,
    say: (_, { lang }) => percentWord(lang) && ` ${percentWord(lang)}`,
  },
  // «يوليو/ تموز»: voices read the slash out.
  { pattern: '(?<=\\p{Script=Arabic})/ ', say: () => ' ' },
  // "AT&T", "Linotype & Machinery"
  {
    pattern: '\\s?&(?<=[\\p{Script=Latin}\\d]\\s?&)\\s?(?=[\\p{Script=Latin}\\d])',
    say: (_, { lang }) => (spokenLanguage(lang) === 'fr' ? ' et ' : ' and '),
  },
  // `<`, `>` and `&` make some Edge voices stop without a word: they are sent as SSML that was never escaped.
  { pattern: '[<>&_]|#(?=\\p{L})', say: () => ' ' },
  { pattern: hiddenPattern, say: () => '' },
  // A line break ends a sentence, so it must outlive the tidying of spaces.
  { pattern: '\\s{2,}|[^\\S \\n]', say: (found) => (found.includes('\n') ? '\n' : ' ') },
  { pattern: `(?!${plain}(?!\\p{M}))\\P{M}\\p{M}*`, say: plainLetter },
];

/** The rules of a language: where the first of them holds from a place on, before an end, and what was found there said. */
export type LanguageRules = {
  find: (text: string, from: number, end: number) => RegExpExecArray | null;
  say: (match: RegExpExecArray, lang: string) => string;
};

const withArabic = compiled([addressRule, dateRule, ...arabicRules, ...generalRules]);
const withoutArabic = compiled([addressRule, dateRule, ...generalRules]);

/** The rules that hold in a language. */
export function rulesOf(lang: string): LanguageRules {
  return spokenLanguage(lang) === 'ar' ? withArabic : withoutArabic;
}

function compiled(rules: readonly SpeechRule[]): LanguageRules {
  const names = rules.map((_, index) => `r${index}`);
  const any = rules.map(({ pattern }, index) => `(?<r${index}>${pattern})`).join('|');
  const anyRule = new RegExp(`${nearSign}(?:${any})`, 'uy');
  return {
    find: (text, from, end) => firstMatch(anyRule, text, from, end),
    say: ({ 0: found, index: start, input: text, groups = {} }, lang) => {
      const rule = rules[names.findIndex((name) => groups[name] !== undefined)];
      const place: Place = { lang, text, start, end: start + found.length, groups };
      return rule?.say(found, place) ?? withoutHidden(found);
    },
  };
}

function firstMatch(rule: RegExp, text: string, from: number, end: number): RegExpExecArray | null {
  let place = from;
  while (place < end) {
    sign.lastIndex = place;
    const next = sign.exec(text)?.index;
    if (next === undefined) return null;
    // The expression steps back to the first half of a pair that it was to begin within.
    if (next < place) {
      place += 1;
      continue;
    }
    for (place = Math.max(place, next - reach); place <= next && place < end; place += 1) {
      if (isInsideOfPair(text, place)) continue;
      rule.lastIndex = place;
      const match = rule.exec(text);
      if (match) return match;
    }
  }
  return null;
}

/** The second half of a letter that takes two places, as of an emoji, begins nothing. */
function isInsideOfPair(text: string, place: number): boolean {
  return (text.charCodeAt(place) & 0xfc00) === 0xdc00 && (text.charCodeAt(place - 1) & 0xfc00) === 0xd800;
}

/** What a rule leaves as it stands is not looked at again, «1.250هـ». */
function withoutHidden(found: string): string {
  return found.replace(hidden, '').replace(/[<>&]/gu, ' ');
}

function hostOf(address: string): string {
  const [host = address] = address.replace(/^https?:\/\//u, '').split(/[/?#:]/u);
  return host.replace(/^www\./u, '');
}

function signFirst(found: string, { lang }: Place): string | null {
  return percentWord(lang) && `${found.replace(/[%٪]\s?/u, '')} ${percentWord(lang)}`;
}

function percentWord(lang: string): string | null {
  return percentWords[spokenLanguage(lang)] ?? null;
}
