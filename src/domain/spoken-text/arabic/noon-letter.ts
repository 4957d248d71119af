import { digits } from '#domain/spoken-text/spoken-digits.ts';

const time = `${digits}{1,2}(?:[.,:]${digits}{2})?\\s?[صم]`;
const hour = `الساعة\\s(?:${time}\\s[وف]?(?:إلى|حتى)\\s(?:الساعة\\s)?)?${time}`;

/** Behind a letter that says morning or evening, because an hour is in front: «الساعة 8 م», «الساعة 8 ص إلى 2 م». */
export const isNoonLetter = `(?<=${hour})`;
/** Behind any other letter. */
export const isNoNoonLetter = `(?<!${hour})`;
