/**
 * Where a rule of speech may hold at all: a figure, a sign, a mark or a foreign letter stands within so many letters, or a
 * letter stands alone. Most of a text is words and spaces; to try each rule at each of their letters took twenty times as
 * long.
 */
const reach = 6;

const [space, comma, sad] = [0x20, 0x60c, 0x635];
/** It is said in full wherever it stands. */
const eulogy = 'صلعم';

/** Calls `visit` at each place from `from` to before `end` at which a rule may hold, until it gives something. */
export function firstNearSign<Found>(
  text: string,
  from: number,
  end: number,
  visit: (place: number) => Found | null,
): Found | null {
  // All is ordinary from the place to before `sign`; it looks no further ahead than a rule may hold.
  let sign = from;
  for (let place = from; place < end; place += 1) {
    sign = Math.max(sign, place);
    while (sign <= place + reach && isOrdinary(text, sign)) sign += 1;
    const isNear = sign <= place + reach && sign < text.length;
    if (!(isNear || standsOut(text, place)) || isInsideOfPair(text, place)) continue;
    const found = visit(place);
    if (found) return found;
  }
  return null;
}

/** An Arabic letter, a vowel mark, a comma or a single space. */
function isOrdinary(text: string, place: number): boolean {
  const code = text.charCodeAt(place);
  if (isLetter(code) || isVowelMark(code) || code === comma) return true;
  return code === space && !isSpace(text, place + 1);
}

/** Before a vowel mark, at a letter that stands alone or the space before it, at the eulogy. */
function standsOut(text: string, place: number): boolean {
  const code = text.charCodeAt(place);
  if (isVowelMark(text.charCodeAt(place + 1))) return true;
  if (code === space) return isLetter(text.charCodeAt(place + 1)) && !isLetter(text.charCodeAt(place + 2));
  if (!isLetter(code)) return false;
  if (code === sad && text.startsWith(eulogy, place)) return true;
  return !isLetter(text.charCodeAt(place + 1)) && !isLetter(text.charCodeAt(place - 1));
}

/** Whether a UTF-16 code is that of a letter of the Arabic language. */
export function isLetter(code: number): boolean {
  return code >= 0x621 && code <= 0x64a && (code <= 0x63a || code >= 0x641);
}

function isVowelMark(code: number): boolean {
  return code >= 0x64b && code <= 0x652;
}

function isSpace(text: string, place: number): boolean {
  return !isLetter(text.charCodeAt(place)) && /\s/u.test(text.charAt(place));
}

/** The second half of a letter that takes two places, as of an emoji, begins nothing. */
function isInsideOfPair(text: string, place: number): boolean {
  return (text.charCodeAt(place) & 0xfc00) === 0xdc00 && (text.charCodeAt(place - 1) & 0xfc00) === 0xd800;
}
