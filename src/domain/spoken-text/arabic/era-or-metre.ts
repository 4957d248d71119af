import { numberOf } from '#domain/spoken-text/spoken-digits.ts';
import { amountPattern } from './arabic-amount.ts';

const figures = '[0-9٠-٩۰-۹]';

const yearBefore = new RegExp(
  `(?:(?:(?:عام|عاما|عامي|عامين|سنة|سنتي|العام|السنة|الموافق|توفي|توفيت|ولد|ولدت|المتوفى)\\s|(?:للهجرة|هـ?)\\s?[/(]\\s?|[(](?:ت\\.?\\s?)?)${figures}{3,4}|القرن\\s${figures}{1,2}|[/-]${figures}{1,2}[/-]${figures}{4})$`,
  'u',
);
const monthBefore = new RegExp(
  `(?:يناير|فبراير|مارس|أبريل|إبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر|الثاني|الأول|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول)\\s${figures}{4}$`,
  'u',
);

const measured = 'ارتفاع|علو|طول|عرض|عمق|قطر|سماكة|سمك|مسافة|سباق|على بعد';
const distanceBefore = new RegExp(
  `(?:(?:^|\\s)[وفبل]?(?:ال)?(?:${measured})(?:ها|ه|هما)?\\s(?:ال)?(?:${figures}×)?|${figures}×)${amountPattern}$`,
  'u',
);
// «بعد 50 م» and «بلغ 1500م» are no years, «بعد 1948م» is one.
const afterDistance = new RegExp(`(?:^|\\s)[وف]?بعد\\s${amountPattern}$`, 'u');
const mayBeDistance = new RegExp(
  `(?:^|\\s)[وفبل]?(?:ال)?(?:سباقات|سباقي|نهائي|عداءة?|منسوب|مدى|[يت]?بلغت?|[يت]?قطعت?|عن)(?:ها|ه)?\\s${amountPattern}$`,
  'u',
);
const distanceAfter =
  /^\s(?:فوق|تحت|عن (?:سطح|مستوى)|حواجز|موانع|حرة|تتابع|سباحة|عدوا|جريا|سيرا|مشيا|فراشة|صدرا?|طولا|عرضا|ارتفاعا|عمقا|و?(?:عرض|طول|ارتفاع|عمق)(?:ه|ها)|و?ب(?:عرض|طول|ارتفاع|عمق))(?!\p{L})/u;

/**
 * What «م» behind a number stands for: the Gregorian year where the words around say so or the number itself does, metres
 * where they do; null where nobody knows. The text before ends with the number; `isGlued` is «1948م».
 */
export function eraOrMetre(before: string, after: string, isGlued = false): 'era' | 'metre' | null {
  if (yearBefore.test(before) || monthBefore.test(before)) return 'era';
  if (isNoTime(before) || distanceBefore.test(before) || distanceAfter.test(after)) return 'metre';
  if (isGlued && looksLikeYear(before)) return 'era';
  return afterDistance.test(before) ? 'metre' : null;
}

/** «65.32 م», «1.93 م»: no year has a fraction, and no evening such an hour. */
function isNoTime(before: string): boolean {
  const [, hour = '', minute = ''] =
    new RegExp(`(?<!${figures}|[.,٫٬])(${figures}{1,3})[.,٫](${figures}{1,2})$`, 'u').exec(before) ?? [];
  return hour !== '' && (minute.length === 1 || numberOf(hour) > 24 || numberOf(minute) > 59);
}

/** «1948م»: but 1500 and 2000 are distances that are run. */
function looksLikeYear(before: string): boolean {
  const isLike = /(?:^|[\s"«،(])[وبل]?(?:[1١][0-9٠-٩]|[2٢][0٠])(?!00|٠٠)[0-9٠-٩]{2}$/u.test(before);
  return isLike && !mayBeDistance.test(before);
}
