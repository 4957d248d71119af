import { breakLongSpan } from './break-long-span.ts';
import { rewritesNear } from './rewrites-near.ts';
import type { LanguageSpan, Segment } from './segment.ts';
import { shownEnd, shownStart } from './shown-offset.ts';
import { splitSentences } from './split-sentences.ts';
import { type SpeakableText, spokenAs } from './spoken-as.ts';
import type { Rewrite, Span, Utterance } from './utterance.ts';

/**
 * Cuts a segment into utterances. The text is as it is said before it is cut, because words that stand for a sign
 * («بالمئة» for ٪) count towards the limit too.
 */
export function utterancesOf(segment: Segment, speakable = spokenAs(segment)): Utterance[] {
  return splitSentences(speakable.text, segment.lang)
    .flatMap((sentence) => breakLongSpan(speakable, sentence))
    .map((span) => trimSpan(speakable.text, span))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(speakable.text.slice(start, end)))
    .map((span) => utteranceAt(segment, speakable, span));
}

function trimSpan(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
}

function utteranceAt({ id, lang }: Segment, speakable: SpeakableText, span: Span): Utterance {
  const rewrites = rewritesNear(speakable.rewrites, span);
  const languages = speakable.languages.flatMap((run) => clipped(run, span));
  return {
    segment: id,
    start: shownStart({ start: 0, rewrites }, span.start),
    end: shownEnd({ start: 0, rewrites }, span.end),
    text: speakable.text.slice(span.start, span.end),
    lang,
    rewrites: rewrites.flatMap((rewrite) => rewriteWithin(rewrite, span)),
    ...(languages.length > 0 && { languages }),
  };
}

/** The part of a rewrite inside a span, counted from the span's start; nothing when they do not meet. */
function rewriteWithin({ shown, spoken }: Rewrite, span: Span): Rewrite[] {
  const start = Math.max(spoken.start, span.start);
  const end = Math.min(spoken.end, span.end);
  const removedInside = spoken.start === spoken.end && spoken.start > span.start && spoken.end < span.end;
  if (start >= end && !removedInside) return [];
  return [{ shown, spoken: { start: start - span.start, end: end - span.start } }];
}

function clipped({ start, end, lang }: LanguageSpan, span: Span): LanguageSpan[] {
  const run = {
    start: Math.max(start, span.start) - span.start,
    end: Math.min(end, span.end) - span.start,
    lang,
  };
  return run.start < run.end ? [run] : [];
}
