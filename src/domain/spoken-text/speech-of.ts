import type { Pronunciation } from './pronunciation.ts';
import type { SaidAs } from './segment.ts';
import { speakableText } from './speakable-text.ts';
import type { Speech } from './speech.ts';
import { type Speakable, segmentsOf, spokenParts } from './spoken-parts.ts';

/**
 * How an article is said where that differs from how it is written: figures, signs and abbreviations as newsreaders say
 * them, names as the paper has them said. Made when the paper is: a browser needs the answers, not the rules.
 */
export function speechOf(article: Speakable, pronunciation: readonly Pronunciation[] = []): Speech {
  const segments = spokenParts.flatMap((part) => segmentsOf(article, part));
  const entries = segments.flatMap(({ id, text, lang, languages = [] }) => {
    const said = saidIn(text, lang, { languages, pronunciation });
    return said.length > 0 ? [[id, said] as const] : [];
  });
  return Object.fromEntries(entries);
}

function saidIn(...[text, lang, how]: Required<Parameters<typeof speakableText>>): SaidAs[] {
  const speakable = speakableText(text, lang, how);
  return speakable.rewrites.map(({ shown, spoken }) => [
    shown.start,
    shown.end,
    speakable.text.slice(spoken.start, spoken.end),
  ]);
}
