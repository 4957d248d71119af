/** Where something was found: the whole text as it is shown, and the pattern's named groups. */
export type Place = {
  lang: string;
  text: string;
  start: number;
  end: number;
  groups: Readonly<Record<string, string | undefined>>;
};

/**
 * How something found in a text is said; null leaves it as it stands. Patterns of one language stand in one regular
 * expression: the names of their groups differ, and none may take more than linear time.
 */
export type SpeechRule = { pattern: string; say: (found: string, place: Place) => string | null };

type Neighbourhood = Pick<Place, 'text' | 'start' | 'end'>;

/** The text just before a place, without tashkeel and tatweel: enough for a few words. */
export function textBefore({ text, start }: Neighbourhood, length = 60): string {
  return withoutMarks(text.slice(Math.max(0, start - length), start));
}

/** The text just after a place, without tashkeel and tatweel. */
export function textAfter({ text, end }: Neighbourhood, length = 40): string {
  return withoutMarks(text.slice(end, end + length));
}

/** The word before a place and a space; empty where punctuation stands between. */
export function wordBefore(place: Neighbourhood): string {
  return /(\p{L}+)\s{1,2}$/u.exec(textBefore(place, 40))?.[1] ?? '';
}

/** Tells whether a letter is attached in front: «بـ50», «و50». */
export function isAttached(place: Neighbourhood): boolean {
  return /\p{L}$/u.test(textBefore(place, 8));
}

function withoutMarks(text: string): string {
  return text.replace(/[\u0640\u064B-\u0652\u0670]/gu, '');
}
