/**
 * Where a rule of speech may hold at all: a figure, a sign, a mark or a foreign letter stands within so many letters, or a
 * letter stands alone. Most of a text is words and spaces; to try each rule at each of their letters took twenty times as
 * long.
 */
const reach = 6;

const [space, comma, sad] = [0x20, 0x60c, 0x635];
/** It is said in full wherever it stands. */
const eulogy = 'صلعم';

/** Of a UTF-16 code: an Arabic letter, a vowel mark, a comma, a space, or all else, which no text of words alone has. */
const [other, letter, vowelMark, pause, blank] = [0, 1, 2, 3, 4];
const kinds = Uint8Array.from({ length: 0x700 }, (_, code) => {
  if (isLetter(code)) return letter;
  if (code >= 0x64b && code <= 0x652) return vowelMark;
  if (code === comma) return pause;
  return code === space ? blank : other;
});

/** Calls `visit` at each place from `from` to before `end` at which a rule may hold, until it gives something. */
export function firstNearSign<Found>(
  text: string,
  from: number,
  end: number,
  visit: (place: number) => Found | null,
): Found | null {
  // All is ordinary from the place to before `sign`; it looks no further ahead than a rule may hold.
  let sign = from;
  let before = kindAt(text, from - 1);
  let here = kindAt(text, from);
  let next = kindAt(text, from + 1);
  for (let place = from; place < end; place += 1) {
    sign = Math.max(sign, place);
    while (sign <= place + reach && isOrdinary(text, sign)) sign += 1;
    const isNear = sign <= place + reach && sign < text.length;
    const after = kindAt(text, place + 2);
    if (isNear || standsOut(before, here, next, after) || isEulogy(text, place)) {
      const found = isInsideOfPair(text, place) ? null : visit(place);
      if (found) return found;
    }
    [before, here, next] = [here, next, after];
  }
  return null;
}

function kindAt(text: string, place: number): number {
  return kinds[text.charCodeAt(place)] ?? other;
}

/** An Arabic letter, a vowel mark, a comma or a single space. */
function isOrdinary(text: string, place: number): boolean {
  const kind = kindAt(text, place);
  return kind === blank ? !isSpace(text, place + 1) : kind !== other;
}

/** Before a vowel mark, at a letter that stands alone or the space before it. */
function standsOut(before: number, here: number, next: number, after: number): boolean {
  if (next === vowelMark) return true;
  if (here === blank) return next === letter && after !== letter;
  return here === letter && next !== letter && before !== letter;
}

function isEulogy(text: string, place: number): boolean {
  return text.charCodeAt(place) === sad && text.startsWith(eulogy, place);
}

/** Whether a UTF-16 code is that of a letter of the Arabic language. */
export function isLetter(code: number): boolean {
  return code >= 0x621 && code <= 0x64a && (code <= 0x63a || code >= 0x641);
}

function isSpace(text: string, place: number): boolean {
  return !isLetter(text.charCodeAt(place)) && /\s/u.test(text.charAt(place));
}

/** The second half of a letter that takes two places, as of an emoji, begins nothing. */
function isInsideOfPair(text: string, place: number): boolean {
  return (text.charCodeAt(place) & 0xfc00) === 0xdc00 && (text.charCodeAt(place - 1) & 0xfc00) === 0xd800;
}
