import { findPronounced } from './find-pronounced.ts';
import { plainLetter } from './plain-letter.ts';
import type { Pronunciation } from './pronunciation.ts';
import type { LanguageSpan } from './segment.ts';
import { rulesOf } from './speech-rules.ts';
import type { SpeakableText } from './spoken-as.ts';
import { spokenLanguage } from './spoken-language.ts';
import { SpokenText } from './spoken-text.ts';

type Around = { languages?: readonly LanguageSpan[]; pronunciation?: readonly Pronunciation[] };

/**
 * Turns shown text into text a voice can say, and remembers which stretch came from where. Each marked run is said by
 * the rules of its own language.
 */
export function speakableText(
  shown: string,
  lang: string,
  { languages, pronunciation = [] }: Around = {},
): SpeakableText {
  const spoken = new SpokenText(shown);
  const marked: LanguageSpan[] = [];
  for (const stretch of stretchesOf(shown, lang, languages)) {
    const start = spoken.text.length;
    sayStretch(spoken, shown, stretch, pronunciation);
    if (stretch.lang !== lang) marked.push({ start, end: spoken.text.length, lang: stretch.lang });
  }
  return { text: spoken.text, rewrites: spoken.rewrites, languages: marked };
}

/** The text in stretches of one language each; a run marked with the language of the text is part of the text. */
function stretchesOf(shown: string, lang: string, languages: readonly LanguageSpan[] = []): LanguageSpan[] {
  const stretches: LanguageSpan[] = [];
  let at = 0;
  for (const run of languages) {
    const [start, end] = [Math.max(at, run.start), Math.min(run.end, shown.length)];
    if (start >= end || spokenLanguage(run.lang) === spokenLanguage(lang)) continue;
    if (start > at) stretches.push({ start: at, end: start, lang });
    stretches.push({ start, end, lang: run.lang });
    at = end;
  }
  return at < shown.length ? [...stretches, { start: at, end: shown.length, lang }] : stretches;
}

function sayStretch(
  spoken: SpokenText,
  shown: string,
  { start, end, lang }: LanguageSpan,
  pronunciation: readonly Pronunciation[],
) {
  const names = findPronounced(shown.slice(start, end), lang, pronunciation);
  let at = start;
  for (const name of names) {
    if (start + name.start < at) continue;
    at = sayByRules(spoken, shown, { start: at, end: start + name.start, lang });
    if (at > start + name.start) continue;
    at = start + name.end;
    spoken.replace(start + name.start, at, plain(name.said));
  }
  sayByRules(spoken, shown, { start: at, end, lang });
  spoken.copyTo(end);
}

/**
 * Says a stretch by the rules, and gives the place up to which it did: its end, or the end of a web address that began in
 * it. Anything else that reaches beyond the end is left: the rest of it is a name that the list says how to say.
 */
function sayByRules(spoken: SpokenText, shown: string, { start, end, lang }: LanguageSpan): number {
  const { find, say } = rulesOf(lang);
  let at = start;
  while (at < end) {
    const match = find(shown, at, end);
    if (!match) return end;
    const reached = match.index + match[0].length;
    const isWhole = reached <= end || isAddress(match[0]);
    if (isWhole) spoken.replace(match.index, reached, say(match, lang));
    at = isWhole ? reached : match.index + 1;
  }
  return at;
}

function isAddress(found: string): boolean {
  return /^(?:https?:|www\.)/u.test(found);
}

function plain(said: string): string {
  return said.replace(/\P{M}\p{M}*/gu, plainLetter);
}
