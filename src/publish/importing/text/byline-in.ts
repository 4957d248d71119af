import { foldIdentifier } from '#domain/text/fold-identifier.ts';
import words from './byline-words.json' with { type: 'json' };
import { type Byline, readByline } from './read-byline.ts';
import { withoutBylineWord } from './without-byline-word.ts';

const accounts = new Set(words.accounts.map(foldIdentifier));
const longest = 90;
const mostWords = 10;

/** Tells whether a name is that of the account with which a story was put in, and of nobody. */
export function isAccount(name: string): boolean {
  return accounts.has(foldIdentifier(name));
}

/** Who wrote a story, by a line that says it and nothing else ("By …", "Cairo - Reuters"); null for a line of the text. */
export function bylineIn(line: string): Byline | null {
  const text = line.trim();
  if (text.length > longest || /[.!?\u061F…»"”]$/u.test(text)) return null;
  const names = withoutBylineWord(text);
  if (names !== null) {
    const isNames = names.split(/\s+/).length <= mostWords && !/[.!?\u061F:«»\p{Nd}]/u.test(names);
    return isNames ? readByline(names) : null;
  }
  const read = readByline(text);
  return read.agencies && !read.author ? read : null;
}
