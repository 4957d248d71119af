import type { Span } from './utterance.ts';

/** A word, or the figures of one, by its script. */
export type Word = Span & { kind: 'own' | 'foreign' | 'figures' };

const patterns = {
  Latin:
    /(?<foreign>\p{Script=Latin}[\p{Script=Latin}\p{M}]*)|(?<figures>\p{Nd}+)|[^\P{L}\p{Script=Latin}]+/gu,
  Arabic:
    /(?<foreign>\p{Script=Arabic}[\p{Script=Arabic}\p{M}\u200C]*)|(?<figures>\p{Nd}+)|[^\P{L}\p{Script=Arabic}]+/gu,
};

/** The words of a text, where one script is foreign; figures are of neither. */
export function wordsOf(text: string, foreignScript: keyof typeof patterns): Word[] {
  return [...text.matchAll(patterns[foreignScript])].map(({ 0: word, index, groups = {} }) => ({
    start: index,
    end: index + word.length,
    kind: groups.foreign ? 'foreign' : groups.figures ? 'figures' : 'own',
  }));
}

// What may stand between the words of one foreign name or list, and what binds figures to a word: «COVID-19», «3.5LTS».
const gap = /^[\s,.'’&/+_:–-]{0,3}$/u;
const bond = /^[-.'’_/+]?$/u;

/**
 * The words that belong to foreign runs: "Xbox One", "PS4, PS3", "COVID-19", "Office 365 Home". A single letter alone is
 * said well enough in any language («فيتامين C»), and figures alone are the text's own.
 */
export function wordsOfForeignRuns(text: string, words: readonly Word[]): ReadonlySet<Word> {
  const foreign = new Set<Word>();
  let run: Word[] = [];
  const close = () => {
    const bound = boundWords(text, run);
    const letters = bound.reduce(
      (sum, { kind, start, end }) => sum + (kind === 'foreign' ? end - start : 0),
      0,
    );
    if (letters > 1 || (letters === 1 && bound.length > 1)) for (const word of bound) foreign.add(word);
    run = [];
  };
  for (const word of words) {
    const last = run.at(-1);
    if (last && !gap.test(text.slice(last.end, word.start))) close();
    if (word.kind === 'own') close();
    else run.push(word);
  }
  close();
  return foreign;
}

/** From the first foreign word of a run to the last, and the figures that are bound to these. */
function boundWords(text: string, run: readonly Word[]): readonly Word[] {
  let from = run.findIndex(({ kind }) => kind === 'foreign');
  if (from < 0) return [];
  let to = run.findLastIndex(({ kind }) => kind === 'foreign');
  while (isBound(text, run[from - 1], run[from])) from -= 1;
  while (isBound(text, run[to], run[to + 1])) to += 1;
  return run.slice(from, to + 1);
}

function isBound(text: string, before: Word | undefined, after: Word | undefined): boolean {
  return before !== undefined && after !== undefined && bond.test(text.slice(before.end, after.start));
}
