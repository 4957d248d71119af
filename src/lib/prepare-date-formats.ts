import { breathe } from './breathe.ts';

/**
 * Lets the browser do, in tasks of their own, what it does once before it makes its first printer of dates: Chromium looks
 * through the data of all its languages, 15 ms, on a slow phone 60, and does the same work in pieces when these ask.
 */
export async function prepareDateFormats(): Promise<void> {
  for (const { supportedLocalesOf } of [Intl.Collator, Intl.NumberFormat, Intl.DateTimeFormat]) {
    supportedLocalesOf('en');
    await breathe();
  }
}
