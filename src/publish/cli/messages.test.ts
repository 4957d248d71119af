import { describe, expect, it } from 'vitest';
import { messagesIn } from './messages.ts';

type Tree = { [key: string]: string | Tree };

function sentencesOf(tree: Tree, path = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[path + key, value] as [string, string]]
      : sentencesOf(value, `${path}${key}.`),
  );
}
const blanksOf = (text: string) => (text.match(/\{\{\w+\}\}/g) ?? []).sort();

describe('what the commands say', () => {
  const english = sentencesOf(messagesIn('en'));
  const arabic = sentencesOf(messagesIn('ar'));

  it('is said in both languages, with the same blanks', () => {
    const blanks = (sentences: typeof english) => sentences.map(([key, text]) => [key, blanksOf(text)]);
    expect(blanks(arabic)).toEqual(blanks(english));
  });

  it('is Arabic in Arabic, with Arabic punctuation', () => {
    const texts = arabic.filter(([key]) => !key.endsWith('example')).map(([, text]) => text);
    expect(texts.filter((text) => !/\p{Script=Arabic}|^، $/u.test(text))).toEqual([]);
    expect(texts.filter((text) => /\p{Script=Arabic}[,;?]/u.test(text))).toEqual([]);
  });
});
