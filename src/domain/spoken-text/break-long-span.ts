import { rewritesNear } from './rewrites-near.ts';
import type { SpeakableText } from './spoken-as.ts';
import type { Span } from './utterance.ts';

/** Longer speech is cut off in silence by remote voices after 14 to 15 seconds (crbug.com/335907). */
const utteranceLimit = 180;

// A clause shorter than this is not worth a pause of its own.
const shortestClause = 40;

// Best first: ؛, then ، (not the comma inside a number), then any space.
const pauses = [/[؛;]/gu, /[،,](?![0-9٠-٩۰-۹])/gu, /\s/gu] as const;

/** Cuts a span of more than 180 UTF-16 units where a reader would breathe. */
export function breakLongSpan(speakable: SpeakableText, span: Span): Span[] {
  const pieces: Span[] = [];
  let { start } = span;
  while (span.end - start > utteranceLimit) {
    const end = bestBreak(speakable, start);
    pieces.push({ start, end });
    start = end;
  }
  return [...pieces, { start, end: span.end }];
}

function bestBreak(speakable: SpeakableText, start: number): number {
  const head = speakable.text.slice(start, start + utteranceLimit);
  for (const pause of pauses) {
    const places = [...head.matchAll(pause)]
      .map(({ index }) => index + 1)
      .filter((length) => length >= shortestClause && !insideRewrite(speakable, start + length));
    const last = places.at(-1);
    if (last !== undefined) return start + last;
  }
  return start + wholeLetters(speakable.text, start);
}

/**
 * A date that is said in words stays in one breath: it is one thing on the page. So does what stands for a sign between
 * two figures, « فاصلة », with the figure behind it; a single space, or a comma, stands for itself.
 */
function insideRewrite({ text, rewrites }: SpeakableText, place: number): boolean {
  return rewritesNear(rewrites, { start: place, end: place }).some(({ spoken: { start, end } }) => {
    if (!(start < place && place <= end)) return false;
    return place < end || (end - start > 2 && /\s/u.test(text.charAt(end - 1)));
  });
}

/** How much of a text without any space fits, without tearing a mark or half a surrogate pair from its letter. */
function wholeLetters(text: string, start: number): number {
  let length = utteranceLimit;
  while (length > 1 && /^[\p{M}\uDC00-\uDFFF]/u.test(text.slice(start + length, start + length + 2)))
    length -= 1;
  return length > 1 ? length : utteranceLimit;
}
