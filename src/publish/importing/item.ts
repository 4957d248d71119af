import type { Draft } from './draft/draft.ts';
import type { ImportProblem } from './import-problem.ts';
import type { Note } from './note.ts';

/** One item of a source: read, or why it could not be. `place` says where in the source it stands: "line 3", empty for all of it. */
export type Item = { place: string; title: string; notes: Note[] } & (
  | { draft: Draft; problem?: undefined }
  | { draft?: undefined; problem: ImportProblem }
);

/** The items of a source one after the other: an archive need not fit into memory. */
export type Items = AsyncIterable<Item> | Iterable<Item>;
