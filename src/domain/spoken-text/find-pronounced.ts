import { attachSpoken, prefixesOf } from './attached-prefixes.ts';
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
    const match =
      longestAt(folded, at, word, index) ?? (language === 'ar' ? attachedAt(folded, at, word, index) : null);
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

function isWordEnd(text: string, end: number): boolean {
  return !(/[\p{L}\p{M}\p{N}]/u.test(text.charAt(end - 1)) && /[\p{L}\p{M}\p{N}]/u.test(text.charAt(end)));
}
