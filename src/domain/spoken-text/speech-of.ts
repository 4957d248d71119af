import { languagePieces } from './language-pieces.ts';
import type { Pronunciation } from './pronunciation.ts';
import type { Segment } from './segment.ts';
import { type Speakable, segmentsOf } from './segments-of.ts';
import { shownEnd, shownStart } from './shown-offset.ts';
import { speakableText } from './speakable-text.ts';
import type { ForeignStretch, SaidAs, Speech } from './speech.ts';
import type { SpeakableText } from './spoken-as.ts';
import { spokenLanguage } from './spoken-language.ts';
import { spokenParts } from './spoken-parts.ts';

/**
 * How an article is said where that differs from how it is written: figures, signs and abbreviations as newsreaders say
 * them, names as the paper has them said, foreign words in their own language. Made when the paper is: a browser needs
 * the answers, not the rules.
 */
export function speechOf(article: Speakable, pronunciation: readonly Pronunciation[] = []): Speech {
  const { speech: _, ...written } = article;
  const segments = spokenParts.flatMap((part) => segmentsOf(written, part));
  const said: Record<string, readonly SaidAs[]> = {};
  const foreign: Record<string, readonly ForeignStretch[]> = {};
  for (const segment of segments) {
    const { id, text, lang, languages = [] } = segment;
    const speakable = speakableText(text, lang, { languages, pronunciation });
    if (speakable.rewrites.length > 0) said[id] = saidIn(speakable);
    const stretches = foreignIn(speakable, segment);
    if (stretches.length > 0) foreign[id] = stretches;
  }
  return { said, ...(Object.keys(foreign).length > 0 && { foreign }) };
}

function saidIn({ text, rewrites }: SpeakableText): SaidAs[] {
  return rewrites.map(({ shown, spoken }) => [shown.start, shown.end, text.slice(spoken.start, spoken.end)]);
}

function foreignIn({ text, rewrites, languages }: SpeakableText, { lang }: Segment): ForeignStretch[] {
  // Most of an Arabic paper: nothing to look for, word by word.
  if (spokenLanguage(lang) === 'ar' && languages.length === 0 && !/\p{Script=Latin}/u.test(text)) return [];
  const whole = { start: 0, rewrites };
  return languagePieces({ text, lang, languages })
    .filter((piece) => piece.lang !== lang)
    .map((piece) => [shownStart(whole, piece.start), shownEnd(whole, piece.end), piece.lang]);
}
