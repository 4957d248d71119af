import type { SaveProblem } from '#data/library/save-article.ts';
import { libraryProblemKeys } from './library-problem-keys.ts';

/** What a reader is told when an article was not saved. */
export const saveFailureKeys = {
  network: 'saving.failed.network',
  gone: 'saving.failed.gone',
  ...libraryProblemKeys,
  cancelled: 'saving.failed.network',
} as const satisfies Record<SaveProblem, string>;
