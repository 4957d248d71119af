import { summaryKey } from './summary-key.ts';

/**
 * Opens the summary that was open before a reload while the page is still being parsed, before it is painted: opened
 * after hydration it would push away what is being read.
 */
export function restoreSummary(page: Document, articleId: string, storage: Storage): void {
  if (storage.getItem(summaryKey(articleId)) !== 'open') return;
  const observer = new MutationObserver(() => {
    const details = page.querySelector<HTMLDetailsElement>('details[data-summary]');
    if (!details) return;
    details.open = true;
    observer.disconnect();
  });
  observer.observe(page, { childList: true, subtree: true });
  page.addEventListener('DOMContentLoaded', () => observer.disconnect());
}
