import type { EditionInfo } from '#domain/edition/edition-info.ts';
import { keepCurrent } from '#features/offline/keep-current.ts';
import { outliveTranslators } from '#lib/outlive-translators.ts';
import { retryLostStyles } from '#lib/retry-lost-styles.ts';

/** Keeps a page that answers and is idle: on the device, current, and whole when it is changed from outside. */
export function keepPage(base: string, { dateModified }: EditionInfo): void {
  outliveTranslators(document.body);
  retryLostStyles();
  keepCurrent(base, dateModified);
}
