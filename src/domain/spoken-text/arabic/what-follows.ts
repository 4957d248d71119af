import { type Place, textAfter } from '#domain/spoken-text/speech-rule.ts';

const particles =
  'من|في|إلى|على|عن|خلال|منذ|حتى|بعد|قبل|فقط|أي|أو|ثم|لكن|أمس|اليوم|غدا|هنا|كل|عند|بين|ضد|مقابل|تقريبا|معا|مع|كما|إذا|ما|لا|لم|لن|قد';
const nothing = new RegExp(
  `^(?:\\s?(?:$|\\n|[^\\p{L}\\p{N}\\s])|\\s(?:${particles})(?!\\p{L})|\\s(?:[وفبك]?ال\\p{L}|لل\\p{L}|و[\\p{L}\\p{N}]))`,
  'u',
);

/**
 * Tells whether an indefinite noun or an adjective stands behind a place, «1 كوب ماء», «2 كتاب جديد»; not a preposition,
 * a definite noun or the end.
 */
export function wordFollows(place: Place): boolean {
  const after = textAfter(place);
  return /^\s\p{L}/u.test(after) && !nothing.test(after);
}
