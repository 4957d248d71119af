import type { Rewrite } from './utterance.ts';

/** What is said, growing along the text that is shown. */
export class SpokenText {
  text = '';
  readonly rewrites: Rewrite[] = [];
  readonly #shown: string;
  #copied = 0;

  constructor(shown: string) {
    this.#shown = shown;
  }

  /** Says the text as it is shown up to a place. */
  copyTo(end: number) {
    this.text += this.#shown.slice(this.#copied, end);
    this.#copied = Math.max(end, this.#copied);
  }

  /** Says a stretch another way. Whole words that both have at either end keep their place: «50» of «50٪» is «50». */
  replace(start: number, end: number, said: string) {
    const found = this.#shown.slice(start, end);
    if (said === found) return;
    const head = sharedStart(found, said);
    const tail = sharedEnd(found.slice(head), said.slice(head));
    this.copyTo(start + head);
    const words = said.slice(head, said.length - tail);
    this.rewrites.push({
      shown: { start: start + head, end: end - tail },
      spoken: { start: this.text.length, end: this.text.length + words.length },
    });
    this.text += words;
    this.#copied = end - tail;
    this.copyTo(end);
  }
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  while (length > 0 && (isInsideWord(a, length) || isInsideWord(b, length))) length -= 1;
  return length;
}

function sharedEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  while (length > 0 && (isInsideWord(a, a.length - length) || isInsideWord(b, b.length - length)))
    length -= 1;
  return length;
}

function isInsideWord(text: string, place: number): boolean {
  const around = text.slice(place - 1, place + 1);
  // «1446هـ» is a number and a word.
  return place > 0 && /^(?:[\p{L}\p{M}\p{Cs}]{2}|\p{N}{2}|[\p{L}\p{M}]\p{N})$/u.test(around);
}
