/**
 * A text set apart (U+2068, U+2069) so that it can stand inside a sentence of the other direction and leave the
 * punctuation around it in place. For sentences put together by i18next, where no <bdi> fits.
 */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
