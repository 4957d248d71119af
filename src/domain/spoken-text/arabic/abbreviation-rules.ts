import { type Place, type SpeechRule, textBefore } from '#domain/spoken-text/speech-rule.ts';
import { digits } from '#domain/spoken-text/spoken-digits.ts';
import { amountOf, amountPattern } from './arabic-amount.ts';
import { nounAfter } from './counted-noun.ts';
import { initialsRules } from './initials-rules.ts';
import { lastStop } from './last-stop.ts';
import { metre } from './measures.ts';

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
  { pattern: `\\s?م(?<=${digits}\\s?م)(?![\\p{L}\\p{M}²³]|[./]\\p{L})`, say: sayEraOrMetre },
  // «القرن الرابع هـ»
  {
    pattern: `\\s(?<century>هـ|م)(?<=القرن\\s\\p{L}{3,8}(?:\\s\\p{L}{3,8})?\\s\\k<century>)(?![\\p{L}\\p{M}])`,
    say: (_, { groups: { century } }) => (century === 'م' ? ' للميلاد' : ' للهجرة'),
  },
  { pattern: '\\(ص\\)(?<=(?:النبي|الرسول|محمد|المصطفى|الله)\\s\\(ص\\))', say: () => 'صلى الله عليه وسلم' },
];

function sayBeforeChrist(_: string, place: Place): string {
  return /\p{N}$/u.test(textBefore(place, 1)) ? ' قبل الميلاد' : 'قبل الميلاد';
}

function sayEtcetera(found: string): string {
  return `${found.startsWith('و') ? 'و' : ''}إلى آخره`;
}

const figures = '[0-9٠-٩۰-۹]';
const yearBefore = new RegExp(
  `(?:(?:(?:عام|عاما|عامي|سنة|العام|السنة|الموافق|توفي|توفيت|ولد|ولدت|المتوفى)\\s|(?:للهجرة|هـ?)\\s?[/(]\\s?|[(])${figures}{3,4}|القرن\\s${figures}{1,2}|[/-]${figures}{1,2}[/-]${figures}{4})$`,
  'u',
);
const monthBefore = new RegExp(
  `(?:يناير|فبراير|مارس|أبريل|إبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|الثاني|الأول|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول)\\s${figures}{4}$`,
  'u',
);
const distanceBefore = new RegExp(
  `(?:^|\\s)[وفبل]?(?:ارتفاع|ارتفاعها|ارتفاعه|طول|طوله|طولها|عرض|عرضه|عرضها|عمق|مسافة|سباق|بعد)\\s(?:${figures}×)?(${amountPattern})$`,
  'u',
);

/** «م» after figures: the Gregorian year where the words in front say so, metres where they do, else nobody knows. */
function sayEraOrMetre(_: string, place: Place): string | null {
  const before = textBefore(place);
  if (yearBefore.test(before) || monthBefore.test(before)) return ' للميلاد';
  const [, length] = distanceBefore.exec(before) ?? [];
  const amount = length === undefined ? null : amountOf(length);
  return amount && ` ${nounAfter(amount, metre)}`;
}
