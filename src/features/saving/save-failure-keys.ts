import type { SaveProblem } from '#data/library/save-article.ts';

/** What a reader is told when an article was not saved. */
export const saveFailureKeys = {
  network: 'saving.failed.network',
  full: 'saving.failed.full',
  denied: 'saved.denied',
  cancelled: 'saving.failed.network',
} as const satisfies Record<SaveProblem, string>;
