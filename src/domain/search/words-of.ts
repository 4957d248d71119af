import { isStopWord } from './is-stop-word.ts';
import { normalWord } from './normal-word.ts';
import { formOf, stemOf } from './stem-word.ts';

/**
 * A word of a text, without article and conjunctions as `form`, without endings too as `stem`, and where it stands: UTF-16
 * units, without signs that have no shape around it.
 */
export type PlainWord = { form: string; stem: string; isStop: boolean; start: number; end: number };

// Letters with their marks, tatweel and signs without a shape; «74,831» and «٧٤٬٨٣١» are one number.
const run = /\p{Nd}{1,3}(?:[,\u066C]\p{Nd}{3})+(?!\p{Nd})|[\p{L}\p{N}\p{M}\p{Cf}\u0640]+/gu;
const letter = /[\p{L}\p{N}]\p{M}*/gu;
const arabic = /^\p{Script=Arabic}/u;
const digits = /^\p{Nd}/u;

/** «عبدالجبار» is «عبد الجبار»: who types one finds the other, and each of its parts. */
const servantOf = /^(?:[وفبل]\p{M}*)?ع\p{M}*ب\p{M}*د\p{M}*(?=[اٱ]\p{M}*ل.)/u;

type Part = { start: number; end: number };

const most = 50_000;
const known = new Map<string, readonly PlainWord[]>();

/** The words of a text in order; «لـWireshark» and «كوفيد19» are two. Case, marks and spelling are folded. */
export function wordsOf(text: string): PlainWord[] {
  const words: PlainWord[] = [];
  for (const { 0: letters, index } of text.matchAll(run)) {
    for (const piece of piecesOf(letters)) {
      words.push({ ...piece, start: index + piece.start, end: index + piece.end });
    }
  }
  return words;
}

/** Newspapers repeat themselves: what was once taken apart is remembered. */
function piecesOf(letters: string): readonly PlainWord[] {
  const found = known.get(letters);
  if (found) return found;
  if (known.size >= most) known.clear();
  const pieces = cut(letters)
    .flatMap(cutName(letters))
    .flatMap(({ start, end }) => {
      const normal = normalWord(letters.slice(start, end));
      if (normal === '') return [];
      const form = formOf(normal);
      return [{ form, stem: stemOf(form), isStop: isStopWord(normal, form), start, end }];
    });
  known.set(letters, pieces);
  return pieces;
}

/** Cuts where the script changes to or from Arabic. */
function cut(letters: string): Part[] {
  const parts: Part[] = [];
  let kind: boolean | null = null;
  for (const { 0: one, index } of letters.matchAll(letter)) {
    // It belongs to no script, and readers stretch words of any.
    if (one.startsWith('\u0640')) continue;
    const isArabic = arabic.test(one) && !digits.test(one);
    const last = parts.at(-1);
    const end = index + one.length;
    if (last && kind === isArabic) last.end = end;
    else parts.push({ start: index, end });
    kind = isArabic;
  }
  return parts;
}

function cutName(letters: string): (part: Part) => Part[] {
  return ({ start, end }) => {
    const servant = servantOf.exec(letters.slice(start, end))?.[0].length;
    if (servant === undefined) return [{ start, end }];
    return [
      { start, end: start + servant },
      { start: start + servant, end },
    ];
  };
}
