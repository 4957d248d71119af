import type { ImportProblem } from '#publish/importing/import-problem.ts';
import type { Note } from '#publish/importing/note.ts';

/** What was done with an item. */
export type ImportStatus =
  | 'made'
  | 'updated'
  | 'unchanged'
  | 'kept'
  | 'removed'
  | 'foreign'
  | 'repeated'
  | 'withheld'
  | 'failed';

/** What came of one item of a source: what was done, what was left out and why. */
export type ImportOutcome = {
  source: string;
  place: string;
  title: string;
  status: ImportStatus;
  id?: string;
  notes: Note[];
  problem?: ImportProblem;
};
