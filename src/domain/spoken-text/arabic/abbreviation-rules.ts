import { type Place, type SpeechRule, textAfter, textBefore } from '#domain/spoken-text/speech-rule.ts';
import { digits } from '#domain/spoken-text/spoken-digits.ts';
import { eraOrMetre } from './era-or-metre.ts';
import { eulogyRules } from './eulogy-rules.ts';
import { isFeminineName } from './feminine-names.ts';
import { initialsRules } from './initials-rules.ts';
import { lastStop } from './last-stop.ts';

const start = '(?<![\\p{L}\\p{M}\\p{N}.])';
const end = '(?![\\p{L}\\p{M}]|\\.\\p{L})';

/** The abbreviations of Arabic papers, other than titles and units. */
export const abbreviationRules: readonly SpeechRule[] = [
  ...initialsRules,
  { pattern: `(?<![\\p{L}\\p{M}.])ق\\.\\s?م${end}${lastStop}`, say: sayBeforeChrist },
  { pattern: `${start}و?(?:إلخ|الخ)(?![\\p{L}\\p{M}])(?:\\.{2,3}|…)?`, say: sayEtcetera },
  { pattern: `${start}ص(?:\\.\\s?|\\s)ب\\.?\\s?:?\\s?(?=${digits})`, say: () => 'صندوق بريد ' },
  { pattern: `${start}(?<!${digits}\\s)ص\\.?\\s?(?=${digits})`, say: () => 'صفحة ' },
  { pattern: `${start}ت\\s?:\\s?(?=[+(]?${digits})`, say: () => 'هاتف: ' },
  // «البخاري (ت 256هـ)»
  { pattern: `ت\\.?\\s?(?<=\\(ت\\.?\\s?)(?=${digits}{2,4}\\s?(?:هـ|م[)\\s/]|[)/]))`, say: sayDied },
  // «(و. 1930)»; «(و1930)» may be "and 1930".
  {
    pattern: `و(?:\\.\\s?|\\s)(?<=\\(و(?:\\.\\s?|\\s))(?=${digits}{4}\\s?(?:هـ|م?\\s?[)\\-–]))`,
    say: sayBorn,
  },
  { pattern: `\\s?م(?<=${digits}\\s?م)(?![\\p{L}\\p{M}²³]|[./]\\p{L})`, say: sayEra },
  // «القرن الرابع هـ»
  {
    pattern: `\\s(?<century>هـ|م)(?<=القرن\\s\\p{L}{3,8}(?:\\s\\p{L}{3,8})?\\s\\k<century>)(?![\\p{L}\\p{M}])`,
    say: (_, { groups: { century } }) => (century === 'م' ? ' للميلاد' : ' للهجرة'),
  },
  ...eulogyRules,
];

const dated =
  /(?:\p{N}\)?|قرن|القرن \p{L}+|القرن \p{L}+ عشر|الألف(?:ية)? \p{L}+|العام|عام|سنة|الميلاد)\s?[(،]?$/u;

/** «ق. م. (45 عاماً)» are the letters of a name. */
function sayBeforeChrist(found: string, place: Place): string | null {
  const before = textBefore(place);
  if (/\s/u.test(found) && !dated.test(before)) return null;
  return /\p{N}$/u.test(before) ? ' قبل الميلاد' : 'قبل الميلاد';
}

function sayDied(_: string, place: Place): string {
  return `${isOfWoman(place) ? 'توفيت' : 'توفي'} عام `;
}

function sayBorn(_: string, place: Place): string {
  return `${isOfWoman(place) ? 'ولدت' : 'ولد'} عام `;
}

function isOfWoman(place: Place): boolean {
  const [, before = '', name = ''] = /(\p{L}*)\s(\p{L}+)\s\($/u.exec(textBefore(place)) ?? [];
  // «ابن تيمية» is a man, «عائشة الباعونية» is none.
  return !/^(?:ابن|بن|أبو|أبي|ذو)$/u.test(before) && (isFeminineName(name) || isFeminineName(before));
}

function sayEtcetera(found: string): string {
  return `${found.startsWith('و') ? 'و' : ''}إلى آخره`;
}

/** «في 5/6/2024م», «القرن 2 م»: behind what is said as a date or as an ordinal. */
function sayEra(_: string, place: Place): string | null {
  return eraOrMetre(textBefore(place), textAfter(place)) === 'era' ? ' للميلاد' : null;
}
