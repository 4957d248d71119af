import type { Span } from './utterance.ts';

// Intl.Segmenter ends a sentence after «د.», «أ.د.», «ص.» and inside «أ.ف.ب»: a single letter with a full stop is an
// abbreviation. After a figure it is not: «في عام 2024 م.» does end a sentence.
const singleLetter = /(?<![0-9٠-٩۰-۹])(?:^|[\s(«“"'.–-])(?:و?\p{Script=Arabic}\p{M}*|\p{Lu})\.\s*$/u;
const title =
  /(?:^|[\s(«“"'])(?:Dr|Mr|Mrs|Ms|Prof|St|Sr|Jr|No|vs|Gen|Sen|Gov|Lt|Col|Capt|Inc|Ltd|Corp|Mme|Mlle|e\.g|i\.e)\.\s*$/u;

/** The sentences of a text, in order and without gaps; an abbreviation never ends one. */
export function splitSentences(text: string, lang: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const end of sentenceEnds(text, lang)) {
    if (end < text.length && endsInAbbreviation(text.slice(start, end))) continue;
    sentences.push({ start, end });
    start = end;
  }
  return sentences;
}

function endsInAbbreviation(sentence: string): boolean {
  return !sentence.endsWith('\n') && (singleLetter.test(sentence) || title.test(sentence));
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
  return [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(text)].map(
    ({ segment }) => segment,
  );
}
