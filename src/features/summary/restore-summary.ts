import { whileParsing } from '#lib/while-parsing.ts';
import { summaryKey } from './summary-key.ts';

/**
 * Opens the summary that was open before a reload while the page is still being parsed, before it is painted: opened
 * after hydration it would push away what is being read.
 */
export function restoreSummary(page: Document, storage: Storage): void {
  let found: HTMLDetailsElement | null = null;
  whileParsing(page, () => {
    if (found) return;
    found = page.querySelector('[data-summary]');
    if (found) found.open = storage.getItem(summaryKey(found.dataset.summary as string)) === 'open';
  });
}
