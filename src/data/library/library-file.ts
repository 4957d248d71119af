import * as v from 'valibot';
import { positionsKey } from '#data/kept-position.ts';
import { parsePositions, writePositions } from '#data/positions.ts';
import type { ReadStory } from '#domain/offline/read-story.ts';
import { type Result, succeed } from '#lib/result.ts';
import { changeLibrary } from './change-library.ts';
import { readSettings, writeSettings } from './kept-settings.ts';
import type { LibraryProblem } from './library-db.ts';
import { fileHead, readInFile, savedInFile, settingsInFile } from './library-file-schema.ts';
import { mergeHistory } from './merge-history.ts';
import { mergePositions } from './merge-positions.ts';
import { mergeSaved } from './merge-saved.ts';
import { notInTheFuture } from './not-in-the-future.ts';
import { type FileProblem, parseLibraryFile } from './parse-library-file.ts';
import { readStories } from './read-history.ts';
import { savedStories } from './saved-stories.ts';
import { readableSettings, type SettingReaders } from './setting-readers.ts';

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

/** What an import added: saved articles, articles of the history; and how many dates were put at now that are yet to come. */
export type Imported = { saved: number; read: number; moved: number };

/**
 * Takes in a file that `exportLibrary` made: what is here already stays, of what was read the later visit counts, also for the
 * place in it, and the settings are those of the file. All of it is checked before anything is changed.
 */
export async function importLibrary(
  text: string,
  readers: SettingReaders,
  now = new Date(),
): Promise<Result<Imported, ImportProblem>> {
  const parsed = parseLibraryFile(text);
  if (!parsed.ok) return parsed;
  const { file, moved } = notInTheFuture(parsed.value, now);
  const added = await changeLibrary(async (library) => ({
    saved: await mergeSaved(library, file.saved),
    history: await mergeHistory(library, file.history),
  }));
  if (!added.ok) return added;
  const { saved, history } = added.value;
  writeSettings({
    ...readableSettings(file.settings, readers),
    [positionsKey]: mergedPositions(file.settings[positionsKey], history.later),
  });
  return succeed({ saved, read: history.changed, moved });
}

function mergedPositions(imported: string | null, later: readonly ReadStory[]): string | null {
  const here = readSettings()[positionsKey];
  const merged = writePositions(mergePositions(parsePositions(here), parsePositions(imported), later));
  return merged === writePositions(parsePositions(here)) ? null : merged;
}

/** What can be read again by an import: a file that we made must never be refused. */
function readable<Item>(schema: v.GenericSchema<unknown, Item>, items: readonly unknown[]): Item[] {
  return items.flatMap((item) => {
    const parsed = v.safeParse(schema, item);
    return parsed.success ? [parsed.output] : [];
  });
}
