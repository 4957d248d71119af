import { digits } from '#domain/spoken-text/spoken-digits.ts';

const hour = `(?:الساعة|(?<!\\p{L})[صم]\\s[وف]?(?:إلى|حتى)(?:\\sالساعة)?)\\s${digits}{1,2}(?:[.,:]${digits}{2})?\\s?[صم]`;

/** Behind a letter that says morning or evening, because an hour is in front: «الساعة 8 م», «الساعة 8 ص إلى 2 م». */
export const isNoonLetter = `(?<=${hour})`;
/** Behind any other letter. */
export const isNoNoonLetter = `(?<!${hour})`;
