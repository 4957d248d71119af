import { whileParsing } from '#lib/while-parsing.ts';
import { summaryKey } from './summary-key.ts';

/**
 * Opens the summary that was open before a reload while the page is still being parsed, before it is painted: opened
 * after hydration it would push away what is being read.
 */
export function restoreSummary(page: Document, articleId: string, storage: Storage): void {
  let isClosed = storage.getItem(summaryKey(articleId)) === 'open';
  whileParsing(page, () => {
    const details = isClosed && page.querySelector<HTMLDetailsElement>('details[data-summary]');
    if (!details) return;
    details.open = true;
    isClosed = false;
  });
}
