// What stands around a time of the clock. All without tashkeel and tatweel, as `textBefore` and `textAfter` give it.

/** The word for an hour, after which a time needs no other. */
export const hourWords = /(?:^|\s)(?:[وفبل]?ال)?(?:ساعة|الساعة|الساعات|ساعات)\s$/u;

/** Words after which two figures with a colon are a time. */
export const timeWords = /(?:^|\s)[وفبل]?(?:عند|الساعة|بين|من|حتى|إلى|منذ|قبل|بعد|في تمام|تمام|توقيت)\s$/u;

/** Words after which they are a verse, a ratio, or the minute of a match. */
export const verseWords =
  /(?:سورة|آية|الآية|الآيات|إصحاح|سفر|إنجيل|رسالة|نسبة|بنسبة|مقياس|يوحنا|متى|لوقا|مرقس|الدقيقة)\s(?:\p{L}{2,20}\s)?[(]?$/u;

/** Words of a match, near which they may be the points of a set: «فاز 21:15». */
export const setWords = /(?:^|\s)(?:فاز|فازت|تغلب|هزم|بنتيجة|أشواط|شوطين)(?!\p{L})[^.؟!]{0,40}$/u;

const part = 'صباحا|مساء|ظهرا|عصرا|ليلا|فجرا|قبل الظهر|بعد الظهر|بعد منتصف الليل';

/** A part of the day behind a time. */
export const partAfter = new RegExp(
  `^\\s(?:${part}|من (?:فجر|صباح|مساء|ظهر|عصر|ليل|بعد)|فجر|صباح|ظهر|عصر|ليل|ليلة)(?!\\p{L})`,
  'u',
);

/** Tells whether the text shortly before a time has the part of the day already: «مساء الأحد عند 21:00». */
export function isToldBefore(before: string, part: string): boolean {
  const words = tellers[part];
  return (
    words !== undefined &&
    new RegExp(`(?:^|\\s)[وفبل]?(?:ال)?(?:${words})(?!\\p{L})[^.؟!،]{0,30}$`, 'u').test(before)
  );
}

const tellers: Readonly<Record<string, string>> = {
  فجراً: 'فجر|فجرا',
  صباحاً: 'صباح|صباحا',
  ظهراً: 'ظهر|ظهرا|ظهيرة',
  'بعد الظهر': 'ظهر|عصر|عصرا',
  مساءً: 'مساء|ليل|ليلا|ليلة',
  ليلاً: 'ليل|ليلة|ليلا',
  'بعد منتصف الليل': 'ليل|ليلا|فجر|فجرا',
};

/** The zone of a time, behind it. */
export const zoneAfter = /^\s(?:بتوقيت|بالتوقيت)(?!\p{L})/u;
