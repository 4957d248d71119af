import type { LibraryProblem } from '#data/library/library-db.ts';

/** What a reader is told when what is saved and read cannot be looked at or changed. */
export const libraryProblemKeys = {
  denied: 'saved.denied',
  older: 'saved.older',
  full: 'saving.failed.full',
} as const satisfies Record<LibraryProblem, string>;
