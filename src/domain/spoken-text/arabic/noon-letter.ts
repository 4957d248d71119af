import { digits } from '#domain/spoken-text/spoken-digits.ts';

const time = `${digits}{1,2}(?:[.,:]${digits}{2})?\\s?[صم]`;
const until = '\\s[وف]?(?:إلى|حتى)\\s(?:الساعة\\s)?';
// «من 9 ص حتى 5 م»: behind «من» alone «ص» tells hours from metres.
const hour = `(?:الساعة\\s(?:${time}${until})?|من\\s${digits}{1,2}\\s?ص${until})${time}|من\\s${digits}{1,2}\\s?ص(?=${until}${digits})`;

/** Behind a letter that says morning or evening, because an hour is in front: «الساعة 8 م», «من 8 ص إلى 2 م». */
export const isNoonLetter = `(?<=${hour})`;
/** Behind any other letter. */
export const isNoNoonLetter = `(?<!${hour})`;
