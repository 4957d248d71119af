/** Where the state of an article's summary is kept for this visit; the boot script looks there too. */
export function summaryKey(articleId: string): string {
  return `qari.summary.${articleId}`;
}
