/** How a paper has a name said: «ناتو» is written, «نَاتُو» spoken. */
export type Pronunciation = { written: string; spoken: string; inLanguage: string };

// Tashkeel, tatweel and what has no shape: readers do not miss it and editors do not write it in the list.
const hidden = /[\u0640\u064B-\u0652\u0670\u00AD\u200B\u200E\u200F\u061C]/u;

/** A word as it is compared: without tashkeel and tatweel, with single spaces. */
export function foldedWord(word: string): string {
  return foldedText(word.trim().replace(/\s+/gu, ' ')).folded;
}

/** A text without tashkeel and tatweel, and where each of its units, and its end, stood: `origin[i]` in the text. */
export function foldedText(text: string): { folded: string; origin: readonly number[] } {
  const origin: number[] = [];
  let folded = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index);
    if (hidden.test(unit)) continue;
    folded += /\s/u.test(unit) ? ' ' : unit;
    origin.push(index);
  }
  return { folded, origin: [...origin, text.length] };
}
