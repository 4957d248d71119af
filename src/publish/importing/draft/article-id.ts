import { createHash } from 'node:crypto';
import { parseWebAddress, sameAddress } from '#publish/importing/text/same-address.ts';
import type { Draft } from './draft.ts';
import { openingOf } from './opening-of.ts';
import { slug } from './slug.ts';

/**
 * The id that an item gets, and by what it is known again. `former` is the id that earlier versions gave it, the same one for
 * most. `key` is a fingerprint of address or guid where the words of the id are those of the headline, which may change, or of
 * what an item is known by that has neither.
 */
export type ArticleIdentity = { id: string; former: string; key?: string };

/**
 * The id of an imported article comes from what the source never changes, the address or guid: words to be readable, a
 * fingerprint to be the only one. Where the address has no words ("/?p=12") they are those of the headline. An item that has
 * neither is known by headline and day; where its source tells no day (null), by headline and the beginning of its text. Never
 * empty, never a path.
 */
export function articleIdentity(
  draft: Pick<Draft, 'key' | 'headline' | 'blocks' | 'description' | 'abstract'>,
  day: string | null,
): ArticleIdentity {
  const { key, headline } = draft;
  const known = key ?? `${headline.normalize('NFC')}\n${day ?? `\n${openingOf(draft)}`}`;
  const sum = createHash('sha256').update(sameAddress(known)).digest('hex');
  const withWords = (words: string) => (words ? `${words}-${sum.slice(0, 8)}` : sum.slice(0, 8));
  const former = withWords(key === null ? slug(headline) : (wordsOf(key) ?? hostOf(key)));
  const words = slug(headline);
  if (key === null) return { id: former, former, key: sum.slice(0, 32) };
  if (isTelling(wordsOf(key)) || !/\p{L}/u.test(words)) return { id: former, former };
  return { id: withWords(words), former, key: sum.slice(0, 32) };
}

/** The last part of an address that has words: numbers and endings say nothing. Undefined where none has. */
function wordsOf(key: string): string | undefined {
  const url = parseWebAddress(key);
  if (!url) return slug(key);
  const parts = url.pathname.split('/').map(decoded);
  const named = parts.findLast((part) => (part.match(/\p{L}/gu)?.length ?? 0) >= 4);
  return named && slug(named.replace(/\.(?:s?html?|php|aspx?)$/i, ''));
}

function hostOf(key: string): string {
  return slug(parseWebAddress(key)?.host.replace(/^www\./, '') ?? '');
}

const saysNothing =
  /^(?:urn|uuid|guid|tag|https?|www|index|default|articles?|stor(?:y|ies)|news|items?|posts?|node|content|view|show|read|page|details?)$/;

/** Tells whether one of the words is one that people read: no hash, no number, none that every address has. */
function isTelling(words: string | undefined): boolean {
  return (words ?? '')
    .split('-')
    .some((word) => /\p{L}{3}/u.test(word) && !/^[\da-f]*\d[\da-f]*$/.test(word) && !saysNothing.test(word));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
