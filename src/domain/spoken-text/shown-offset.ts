import type { Utterance } from './utterance.ts';

type Mapped = Pick<Utterance, 'start' | 'rewrites'>;

/** Where the word that begins at a spoken offset begins on the page. */
export function shownStart({ start, rewrites }: Mapped, offset: number): number {
  let shift = start;
  for (const { shown, spoken } of rewrites) {
    if (spoken.start > offset) break;
    if (spoken.end > offset) return shown.start;
    shift = shown.end - spoken.end;
  }
  return offset + shift;
}

/** Where the word that ends at a spoken offset ends on the page. */
export function shownEnd({ start, rewrites }: Mapped, offset: number): number {
  let shift = start;
  for (const { shown, spoken } of rewrites) {
    if (spoken.start >= offset) break;
    if (spoken.end > offset) return shown.end;
    shift = shown.end - spoken.end;
  }
  return offset + shift;
}
