import { breathe } from './breathe.ts';

/**
 * Lets the browser do, in tasks of their own, what it does once before it makes its first printer of dates: Chromium looks
 * through the data of all its languages, 15 ms, on a slow phone 60, and does the same work in pieces when these ask.
 */
export async function prepareDateFormats(): Promise<void> {
  const pieces: readonly { supportedLocalesOf(locale: string): string[] }[] = [
    Intl.Collator,
    Intl.NumberFormat,
    Intl.DateTimeFormat,
  ];
  for (const piece of pieces) {
    piece.supportedLocalesOf('en');
    await breathe();
  }
}
