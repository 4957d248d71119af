import type { LanguageSpan, Segment } from './segment.ts';
import type { Rewrite } from './utterance.ts';

/** A text as it is said, with every place where that differs from the text as it is shown. */
export type SpeakableText = { text: string; rewrites: Rewrite[]; languages: LanguageSpan[] };

/**
 * The text of a segment as it is said, from what was found out about it when the paper was made. Without that it is said
 * as it stands, but for the signs that make some voices stop without a word.
 */
export function spokenAs({ text: shown, said, languages = [] }: Segment): SpeakableText {
  const rewrites: Rewrite[] = [];
  let text = '';
  let copied = 0;
  for (const [start, end, words] of said ?? []) {
    if (start < copied || end < start || end > shown.length) continue;
    text += shown.slice(copied, start);
    rewrites.push({ shown: { start, end }, spoken: { start: text.length, end: text.length + words.length } });
    text += words;
    copied = end;
  }
  text += shown.slice(copied);
  return {
    text: said ? text : text.replace(/[<>&]/gu, ' '),
    rewrites,
    languages: languages.map((run) => ({
      start: spokenPlace(run.start, rewrites, 'start'),
      end: spokenPlace(run.end, rewrites, 'end'),
      lang: run.lang,
    })),
  };
}

/** Where a place of the shown text is in the spoken one; within a rewrite, at the side that is asked for. */
function spokenPlace(place: number, rewrites: readonly Rewrite[], side: 'start' | 'end'): number {
  let shift = 0;
  for (const { shown, spoken } of rewrites) {
    if (shown.start >= place) break;
    if (shown.end > place) return spoken[side];
    shift = spoken.end - shown.end;
  }
  return place + shift;
}
