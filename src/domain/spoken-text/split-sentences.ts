import { knownLocale } from '#lib/known-locale.ts';
import type { Span } from './utterance.ts';

// Intl.Segmenter ends a sentence after «د.», «أ.د.», «ص.» and inside «أ.ف.ب»: a single letter with a full stop is an
// abbreviation. After a figure it is not: «في عام 2024 م.» does end a sentence.
const singleLetter = /(?<![0-9٠-٩۰-۹])(?:^|[\s(«“"'.–-])(?:و?\p{Script=Arabic}\p{M}*|\p{Lu})\.\s*$/u;
const title =
  /(?:^|[\s(«“"'])(?:Dr|Mr|Mrs|Ms|Prof|St|Sr|Jr|No|vs|Gen|Sen|Gov|Lt|Col|Capt|Inc|Ltd|Corp|Mme|Mlle|e\.g|i\.e)\.\s*$/u;

// With the space behind and the mark in front.
const longestAbbreviation = 24;

// «1. مقدمة»: the number of an item is no sentence of its own.
const itemNumber = /^\s*[0-9٠-٩۰-۹]{1,3}\.\s*$/u;

/** The sentences of a text, in order and without gaps; an abbreviation never ends one. */
export function splitSentences(text: string, lang: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const end of sentenceEnds(text, lang)) {
    // The end of a sentence tells; a row of abbreviations would be read again and again.
    const tail = text.slice(Math.max(start, end - longestAbbreviation), end);
    if (end < text.length && endsInAbbreviation(tail)) continue;
    sentences.push({ start, end });
    start = end;
  }
  return sentences;
}

function endsInAbbreviation(sentence: string): boolean {
  return !sentence.endsWith('\n') && [singleLetter, title, itemNumber].some((end) => end.test(sentence));
}

function sentenceEnds(text: string, lang: string): number[] {
  const pieces =
    typeof Intl.Segmenter === 'function' ? segmented(text, lang) : text.split(/(?<=[.!?؟۔…]["»”)]*\s|\n)/u);
  let end = 0;
  return pieces.map((piece) => {
    end += piece.length;
    return end;
  });
}

function segmented(text: string, lang: string): string[] {
  return [...new Intl.Segmenter(knownLocale(lang), { granularity: 'sentence' }).segment(text)].map(
    ({ segment }) => segment,
  );
}
