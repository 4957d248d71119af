import { attachSpoken, isPrefixAlone, prefixesOf } from './attached-prefixes.ts';
import { foldedText, type Pronunciation } from './pronunciation.ts';
import { type PronunciationIndex, pronunciationIndex, wordPattern } from './pronunciation-index.ts';
import { spokenLanguage } from './spoken-language.ts';
import type { Span } from './utterance.ts';

/** A place of a text that the list says how to say. */
export type Pronounced = Span & { entry: Pronunciation; said: string };

/**
 * Where entries of the list stand in a text as whole words, in order, the longest first; in Arabic also behind the
 * letters that attach: «وناتو», «للناتو». Each word costs one look-up for each length that an entry beginning with it
 * has, so the size of the list does not matter.
 */
export function findPronounced(text: string, lang: string, list: readonly Pronunciation[]): Pronounced[] {
  if (list.length === 0) return [];
  const language = spokenLanguage(lang);
  const index = pronunciationIndex(list, language);
  const { folded, origin } = foldedText(text);
  const found: Pronounced[] = [];
  let free = 0;
  for (const { 0: word, index: at } of folded.matchAll(wordPattern)) {
    if (at < free) continue;
    const attached = () =>
      isJoined(text, word, origin[at + word.length] ?? 0)
        ? apartAt(folded, at, word, index)
        : attachedAt(folded, at, word, index);
    const match = longestAt(folded, at, word, index) ?? (language === 'ar' ? attached() : null);
    if (!match) continue;
    free = match.end;
    const end = (origin[match.end - 1] ?? 0) + 1;
    found.push({ start: origin[at] ?? 0, end, entry: match.entry, said: match.said });
  }
  return found;
}

type Match = { entry: Pronunciation; said: string; end: number };

function longestAt(text: string, at: number, word: string, index: PronunciationIndex): Match | null {
  for (const length of index.lengths.get(word) ?? []) {
    const end = at + length;
    const entry = end <= text.length ? index.byWritten.get(text.slice(at, end)) : undefined;
    if (entry && isWordEnd(text, end)) return { entry, said: entry.spoken, end };
  }
  return null;
}

function attachedAt(text: string, at: number, word: string, index: PronunciationIndex): Match | null {
  for (const prefix of prefixesOf(word)) {
    // «للناتو» may be ل and «الناتو», which has lost its alif.
    for (const dropped of prefix.endsWith('لل') ? ['ال', ''] : ['']) {
      const rest = `${dropped}${word.slice(prefix.length)}`;
      const from = at + prefix.length;
      const match = longestAt(`${dropped}${text.slice(from, from + 80)}`, 0, rest, index);
      const said = match && attachSpoken(prefix, match.entry);
      if (match && said) return { ...match, said, end: from + match.end - dropped.length };
    }
  }
  return null;
}

/** Tells whether a prefix ends in tatweel and a space: «لـ Qari». */
function isJoined(text: string, word: string, end: number): boolean {
  return isPrefixAlone(word) && /[ \u00A0]/u.test(text.charAt(end)) && text[end - 1] === '\u0640';
}

function apartAt(text: string, at: number, prefix: string, index: PronunciationIndex): Match | null {
  const from = at + prefix.length + 1;
  const [word = ''] = text.slice(from, from + 80).match(wordPattern) ?? [];
  const match = longestAt(text, from, word, index);
  const said = match && attachSpoken(prefix, match.entry);
  return match && said ? { ...match, said } : null;
}

function isWordEnd(text: string, end: number): boolean {
  return !(/[\p{L}\p{M}\p{N}]/u.test(text.charAt(end - 1)) && /[\p{L}\p{M}\p{N}]/u.test(text.charAt(end)));
}
