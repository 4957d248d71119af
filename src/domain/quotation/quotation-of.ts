/** What is selected in one block of text, by UTF-16 offsets into it. */
export type SelectedSlice = { text: string; start: number; end: number };

/** A quotation in whole words: the quoted text of each block, and what stands around it in the first and last block. */
export type Quotation = { parts: string[]; before: string; after: string };

const wordCharacter = /[\p{L}\p{M}\p{N}\u0640]/u;

/**
 * Makes a quotation of what a reader selected. A word that is selected in part is taken whole: half an Arabic word loses
 * its joins, and a link to a text finds whole words only. Null when no word is selected.
 */
export function quotationOf(slices: readonly SelectedSlice[]): Quotation | null {
  const filled = slices
    .filter(({ start, end }) => start < end)
    .map(wholeWords)
    .filter(({ text, start, end }) => /\S/u.test(text.slice(start, end)));
  const [first] = filled;
  const last = filled.at(-1);
  if (!first || !last || !filled.some(({ text, start, end }) => wordCharacter.test(text.slice(start, end))))
    return null;
  return {
    parts: filled.map(({ text, start, end }) => spaced(text.slice(start, end))),
    before: spaced(first.text.slice(0, first.start)),
    after: spaced(last.text.slice(last.end)),
  };
}

function wholeWords({ text, start, end }: SelectedSlice): SelectedSlice {
  const isWord = (index: number) => wordCharacter.test(text.charAt(index));
  let from = start;
  let to = end;
  if (isWord(from)) while (from > 0 && isWord(from - 1)) from -= 1;
  if (to > 0 && isWord(to - 1)) while (to < text.length && isWord(to)) to += 1;
  return { text, start: from, end: to };
}

function spaced(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
