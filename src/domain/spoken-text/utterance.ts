import type { RecordedSpan } from './recording.ts';

/** A stretch of text: UTF-16 offsets, `end` not included. */
export type Span = { start: number; end: number };

/** A stretch that is shown one way and said another: «50٪» and "50 بالمئة". */
export type Rewrite = { shown: Span; spoken: Span };

/** What a speech engine says in one go, and where on the page those words stand. */
export type Utterance = Span & {
  /** Which element shows it: "headline", "abstract.0", a block's id. `start` and `end` are offsets in that element's text. */
  segment: string;
  /** What is said: never empty, at most 180 UTF-16 units. */
  text: string;
  /** BCP 47 tag of the words. */
  lang: string;
  /** Where `text` differs from what is shown, in order; `spoken` offsets count from the start of `text`. */
  rewrites: readonly Rewrite[];
  /** Where a recorded voice says it, if one does. */
  recording?: RecordedSpan;
  /** Marked runs of another language, in order, as offsets in `text` (what is said, not what is shown). */
  languages?: readonly (Span & { lang: string })[];
};
