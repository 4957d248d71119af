import type { SpeechRule } from '#domain/spoken-text/speech-rule.ts';
import { digits } from '#domain/spoken-text/spoken-digits.ts';

const telephone =
  '(?<![\\p{L}\\p{M}])(?:[وفبل]?(?:ال|لل)?(?:هاتف|هاتفه|هاتفها|هاتفي|تلفون|تليفون|جوال|محمول|موبايل|واتساب|واتس آب|فاكس)|و?(?:اتصل|اتصلوا|ال?اتصال|للاتصال|الخط الساخن|ت))';
// «مستخدمو الهاتف 1250000 شخص» counts.
const counted = 'طن|شخص|مستخدم|مشترك|مواطن|جهاز|وحدة|ألف|مليون|دولار|ريال|دينار|درهم|جنيه|ليرة';
const between =
  'على|عبر|هو|هي|رقم|الرقم|بالرقم|برقم|الأرقام|التالي|المجاني|الدولي|الموحد|المباشر|مجانا|مجاناً';

/** «هاتف 0123-456-789»: a telephone number, behind a word that says so, is said figure by figure. */
export const telephoneRule: SpeechRule = {
  pattern: [
    `(?=\\+?(?:[-/ \\u00A0]?${digits}){7})`,
    `(?<=${telephone}(?: (?:${between})){0,4} ?:? ?\\(?)`,
    `(?:\\+?${digits}{1,8}(?:[-/ \\u00A0]${digits}{1,8}){1,5}|\\+?${digits}{7,15})`,
    `(?!${digits}|[-./:,٫٬]${digits}|\\p{Script=Latin}|\\s?[%٪$€]|\\s(?:${counted})(?!\\p{L}))`,
  ].join(''),
  say: sayTelephone,
};

function sayTelephone(found: string): string | null {
  const groups = found.replace(/^\+/u, '').split(/[^\p{Nd}]/u);
  if (groups.join('').length > 15) return null;
  return `${found.startsWith('+') ? 'زائد ' : ''}${groups.map((group) => [...group].join(' ')).join('، ')}`;
}
