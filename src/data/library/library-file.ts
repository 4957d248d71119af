import * as v from 'valibot';
import { readStored, writeStored } from '#data/safe-storage.ts';
import { readStorySchema } from '#domain/offline/read-story.ts';
import { type SavedStory, savedStorySchema } from '#domain/offline/saved-story.ts';
import { fail, type Result, succeed } from '#lib/result.ts';
import { tellLibraryChange } from './library-changes.ts';
import type { LibraryProblem } from './library-db.ts';
import { allOrNone, withLibrary } from './open-library.ts';
import { readStories } from './read-history.ts';
import { savedStories } from './saved-stories.ts';

/** Why a file was not taken in: it is not one of ours, of a later version, or spoiled; or nothing can be kept. */
export type ImportProblem = 'not-ours' | 'newer' | 'broken' | LibraryProblem;

const type = 'qari-library';
const version = 1;
const settingsKeys = [
  'qari.display',
  'qari.listening',
  'qari.shortcuts',
  'qari.history',
  'qari.positions',
] as const;
const mostCharacters = 20_000_000;
const setting = v.pipe(v.string(), v.maxLength(100_000));

const fileSchema = v.object({
  // The files of an article are fetched again on the other device.
  saved: v.array(v.omit(savedStorySchema, ['files', 'bytes', 'isComplete', 'hasAudio', 'reason'])),
  history: v.array(readStorySchema),
  settings: v.object(v.entriesFromList(settingsKeys, v.exactOptional(setting))),
});

/** Everything that the reader has on this device, without the articles themselves, as the text of one file. */
export async function exportLibrary(at = new Date()): Promise<Result<string, LibraryProblem>> {
  const [saved, history] = [await savedStories(), await readStories()];
  if (!saved.ok) return saved;
  if (!history.ok) return history;
  const ofReader = saved.value.filter(({ reason }) => reason === 'reader');
  const settings = settingsKeys.flatMap((key) => {
    const value = readStored('localStorage', key);
    return value === null ? [] : [[key, value]];
  });
  const file = {
    type,
    version,
    exportedAt: at.toISOString(),
    saved: ofReader.map(({ id, story, savedAt }) => ({ id, story, savedAt })),
    history: history.value,
    settings: Object.fromEntries(settings),
  };
  return succeed(JSON.stringify(file, null, 1));
}

/**
 * Takes in a file that `exportLibrary` made: what is here already stays, of what was read the later visit counts, and the
 * settings are those of the file. All of it is checked before anything is changed. Gives how many were added.
 */
export async function importLibrary(
  text: string,
): Promise<Result<{ saved: number; read: number }, ImportProblem>> {
  const file = parse(text);
  if (!file.ok) return file;
  const { saved, history, settings } = file.value;
  const added = await withLibrary(async (library) => {
    const transaction = library.transaction(['saved', 'history'], 'readwrite');
    const [savedStore, historyStore] = [transaction.objectStore('saved'), transaction.objectStore('history')];
    const [savedIds, before] = [new Set(await savedStore.getAllKeys()), await historyStore.getAll()];
    const readAt = new Map(before.map((read) => [read.id, Date.parse(read.readAt)]));
    const newSaved = saved.filter(({ id }) => !savedIds.has(id));
    const newRead = history.filter(
      ({ id, readAt: at }) => !(Date.parse(at) <= (readAt.get(id) ?? Number.NaN)),
    );
    await allOrNone(transaction, () =>
      Promise.all([
        ...newSaved.map(async (each) => savedStore.put({ ...each, ...notFetched })),
        ...newRead.map(async (each) => historyStore.put(each)),
      ]),
    );
    return { saved: newSaved.length, read: newRead.length };
  });
  if (!added.ok) return added;
  for (const [key, value] of Object.entries(settings)) writeStored('localStorage', key, value);
  tellLibraryChange();
  return added;
}

const notFetched = {
  reason: 'reader',
  files: [],
  bytes: 0,
  hasAudio: false,
  isComplete: false,
} as const satisfies Partial<SavedStory>;

function parse(text: string): Result<v.InferOutput<typeof fileSchema>, ImportProblem> {
  if (text.length > mostCharacters) return fail('broken');
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return fail(text.trimStart().startsWith('{') ? 'broken' : 'not-ours');
  }
  const head = file as { type?: unknown; version?: unknown } | null;
  if (typeof head !== 'object' || head?.type !== type) return fail('not-ours');
  if (typeof head.version === 'number' && head.version > version) return fail('newer');
  const parsed = v.safeParse(fileSchema, file);
  return parsed.success ? succeed(parsed.output) : fail('broken');
}
