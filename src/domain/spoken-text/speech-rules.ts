import { arabicRules } from './arabic/arabic-rules.ts';
import { beginningOf } from './beginning-of.ts';
import { dateInWords, datePattern } from './date-in-words.ts';
import { firstNearSign, isLetter } from './near-sign.ts';
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

/** Letters of Arabic, ASCII letters, figures and spaces: of two, the first is no other and has no mark. */
function isPlain(code: number): boolean {
  return (
    isLetter(code) ||
    code === 0x20 ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a)
  );
}

/** Every character that may be another: what is tried after all rules. */
const unusual = new RegExp(`(?!${plain}(?!\\p{M}))\\P{M}\\p{M}*`, 'uy');

/** What holds in every language. */
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
];

/** The rules of a language: where the first of them holds from a place on, before an end, and what was found there said. */
export type LanguageRules = {
  find: (text: string, from: number, end: number) => RegExpExecArray | null;
  say: (match: RegExpExecArray, lang: string) => string;
};

const figures = [...'0123456789٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹'];

const withArabic = compiled([addressRule, dateRule, ...arabicRules, ...generalRules]);
const withoutArabic = compiled([addressRule, dateRule, ...generalRules]);

/** The rules that hold in a language. */
export function rulesOf(lang: string): LanguageRules {
  return spokenLanguage(lang) === 'ar' ? withArabic : withoutArabic;
}

function compiled(rules: readonly SpeechRule[]): LanguageRules {
  const names = rules.map((_, index) => `r${index}`);
  // Of the rules only those that may begin with a character are tried where it stands; for many characters they are the
  // same few, for most there are none.
  const beginnings = rules.map(({ pattern }) => beginningOf(pattern));
  const expressions = new Map<string, RegExp>();
  const byCharacter = new Map<number, RegExp | null>();
  const expressionFor = (code: number): RegExp | null => {
    const known = byCharacter.get(code);
    if (known !== undefined) return known;
    const first = String.fromCodePoint(code);
    // All figures are tried alike: theirs is by far the longest expression.
    const firsts = figures.includes(first) ? figures : [first];
    const groups = rules.flatMap(({ pattern }, index) =>
      firsts.some((each) => beginnings[index]?.test(each)) ? `(?<r${index}>${pattern})` : [],
    );
    const source = groups.join('|');
    const expression = source === '' ? null : (expressions.get(source) ?? new RegExp(source, 'uy'));
    if (expression) expressions.set(source, expression);
    byCharacter.set(code, expression);
    return expression;
  };
  return {
    find: (text, from, end) =>
      firstNearSign(text, from, end, (place) => {
        const rule = expressionFor(text.codePointAt(place) ?? 0);
        if (rule) {
          rule.lastIndex = place;
          const match = rule.exec(text);
          if (match) return match;
        }
        // Apart: it holds at each vowel mark, and a match of the others costs an object with all their groups.
        if (isPlain(text.charCodeAt(place)) && isPlain(text.charCodeAt(place + 1))) return null;
        unusual.lastIndex = place;
        return unusual.exec(text);
      }),
    say: ({ 0: found, index: start, input: text, groups }, lang) => {
      if (!groups) return plainLetter(found);
      const rule = rules[names.findIndex((name) => groups[name] !== undefined)];
      const place: Place = { lang, text, start, end: start + found.length, groups };
      return rule?.say(found, place) ?? withoutHidden(found);
    },
  };
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
