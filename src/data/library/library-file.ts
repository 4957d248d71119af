import * as v from 'valibot';
import { type Result, succeed } from '#lib/result.ts';
import { changeLibrary } from './change-library.ts';
import { readSettings, writeSettings } from './kept-settings.ts';
import type { LibraryProblem } from './library-db.ts';
import { fileHead, readInFile, savedInFile, settingsInFile } from './library-file-schema.ts';
import { mergeHistory } from './merge-history.ts';
import { mergeSaved } from './merge-saved.ts';
import { type FileProblem, parseLibraryFile } from './parse-library-file.ts';
import { readStories } from './read-history.ts';
import { savedStories } from './saved-stories.ts';

/** Why a file was not taken in: what is wrong with it, or that nothing can be kept. */
export type ImportProblem = FileProblem | LibraryProblem;

/** Everything that the reader has on this device, without the articles themselves, as the text of one file. */
export async function exportLibrary(at = new Date()): Promise<Result<string, LibraryProblem>> {
  const [saved, history] = await Promise.all([savedStories(), readStories()]);
  if (!saved.ok) return saved;
  if (!history.ok) return history;
  const ofReader = saved.value.filter(({ reason }) => reason === 'reader');
  const settings = Object.entries(v.parse(settingsInFile, readSettings()));
  const file = {
    ...fileHead,
    exportedAt: at.toISOString(),
    saved: readable(savedInFile, ofReader),
    history: readable(readInFile, history.value),
    settings: Object.fromEntries(settings.filter(([, value]) => value !== null)),
  };
  return succeed(JSON.stringify(file));
}

/**
 * Takes in a file that `exportLibrary` made: what is here already stays, of what was read the later visit counts, and the
 * settings are those of the file. All of it is checked before anything is changed. Gives how many were added.
 */
export async function importLibrary(
  text: string,
): Promise<Result<{ saved: number; read: number }, ImportProblem>> {
  const file = parseLibraryFile(text);
  if (!file.ok) return file;
  const added = await changeLibrary(async (library) => ({
    saved: await mergeSaved(library, file.value.saved),
    read: await mergeHistory(library, file.value.history),
  }));
  if (added.ok) writeSettings(file.value.settings);
  return added;
}

/** What can be read again by an import: a file that we made must never be refused. */
function readable<Item>(schema: v.GenericSchema<unknown, Item>, items: readonly unknown[]): Item[] {
  return items.flatMap((item) => {
    const parsed = v.safeParse(schema, item);
    return parsed.success ? [parsed.output] : [];
  });
}
