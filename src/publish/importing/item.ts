import { completeDraft } from './draft/complete-draft.ts';
import type { Draft } from './draft/draft.ts';
import { ImportProblem } from './import-problem.ts';
import { collectNotes, type Note, type Notes } from './note.ts';
import { noteHidden } from './text/hidden-characters.ts';

/** One item of a source: read, or why it could not be. `place` says where in the source it stands: "line 3", empty for all of it. */
export type Item = {
  place: string;
  title: string;
  notes: Note[];
  from: string;
  /** How much of its source stands before it, from 0 to 1, where that is known. */
  share?: number;
} & ({ draft: Draft; problem?: undefined } | { draft?: undefined; problem: ImportProblem });

/** Reads one item; whatever goes wrong is kept with it, so that it stops no other. Hidden characters in what it says (`said`) are told. */
export async function readItem(
  { place, title = '', from, said }: { place: string; title?: string; from: string; said?: unknown },
  read: (notes: Notes) => Draft | Promise<Draft>,
): Promise<Item> {
  const notes = collectNotes();
  noteHidden(said, notes);
  try {
    const draft = completeDraft(await read(notes), notes);
    return { place, from, title: draft.headline.slice(0, 120), notes: notes.list(), draft };
  } catch (error) {
    return { place, from, title, notes: notes.list(), problem: problemOf(error) };
  }
}

/** What went wrong, as a problem of the item; what a hostile item makes of a library is one too. */
export function problemOf(error: unknown): ImportProblem {
  if (error instanceof ImportProblem) return error;
  return new ImportProblem('system', {
    reason: String(error instanceof Error ? error.message : error).slice(0, 200),
  });
}
