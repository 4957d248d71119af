import { type Place, textAfter, textBefore } from '#domain/spoken-text/speech-rule.ts';
import type { Amount } from './arabic-amount.ts';
import { caseOfDual } from './dual-case.ts';

const scales = new Set(['ألف', 'مليون', 'مليار', 'تريليون', 'بليون']);

// What millions of are counted: their dual loses its ن before it.
const counted =
  /^\s(?:دولار|يورو|ريال|درهم|دينار|ليرة|جنيه|شيكل|روبل|روبية|فرنك|يوان|ين|برميل|طن|لتر|متر|كيلومتر|قدم|فدان|هكتار|شخص|نسمة|إنسان|نازح|لاجئ|مواطن|مسلم|عامل|موظف|ناخب|طالب|تلميذ|طفل|امرأة|سائح|زائر|حاج|معتمر|مسافر|راكب|مشاهد|مشترك|مستخدم|متابع|جرعة|حالة|إصابة|وحدة|نسخة|سهم|سيارة|شجرة|أسرة|عائلة|منزل|رأس|ميغاواط|كيلوواط)(?!\p{L})/u;
const nothing =
  /^(?:\s?(?:$|\n|\p{P})|\s(?:من|في|إلى|على|عن|خلال|منذ|حتى|بحلول|مقابل|مقارنة|بعد|قبل|أي)(?!\p{L}))/u;

/** A number and its «مليون»: «مليون», «مليونا دولار», «مليوني دولار», «مليونين»; any but one and two stays in figures. */
export function scaledAmount(
  { said, integer, whole }: Amount,
  scale: string,
  place: Place,
  isNamed: boolean,
): string {
  const figures = `${said} ${scale}`;
  const hasArticle = /(?:^|[^\p{L}]|[وفبك])ال$/u.test(textBefore(place, 8));
  if (!whole || !scales.has(scale) || hasArticle) return figures;
  if (integer === 1) return scale;
  if (integer !== 2) return figures;
  const isNominative = caseOfDual(place) === 'nominative';
  const after = textAfter(place);
  if (isNamed || counted.test(after)) return `${scale}${isNominative ? 'ا' : 'ي'}`;
  return nothing.test(after) ? `${scale}${isNominative ? 'ان' : 'ين'}` : figures;
}
