import type { Story } from '#domain/edition/story.ts';
import { hasReadPlace, isReadStory } from '#domain/offline/is-kept-story.ts';
import type { ReadStory } from '#domain/offline/read-story.ts';
import { type Result, succeed } from '#lib/result.ts';
import { changeLibrary } from './change-library.ts';
import { dropOldest, mostRead } from './drop-oldest.ts';
import { historySwitch } from './history-switch.ts';
import type { LibraryProblem } from './library-db.ts';
import { transact } from './transact.ts';

type Answer<Value> = Promise<Result<Value, LibraryProblem>>;

/** The articles that were opened on this device, those opened last first. A record that cannot be read is left out. */
export function readStories(limit = mostRead): Answer<ReadStory[]> {
  return transact('readonly', async (library) => {
    const records = await library.objectStore('history').index('by-read-at').getAll();
    const found: ReadStory[] = [];
    for (const record of records.reverse()) {
      if (found.length >= limit) break;
      if (isReadStory(record)) found.push(record);
    }
    return found;
  });
}

/** The ids of the articles that were read to the end; none where the library cannot be read. */
export async function readIds(): Promise<ReadonlySet<string>> {
  const records = await transact('readonly', (library) => library.objectStore('history').getAll());
  if (!records.ok) return new Set();
  // A mark that is spoiled is none.
  return new Set(records.value.flatMap(({ id, isRead }) => (isRead === true ? id : [])));
}

/** Keeps that an article was opened, with the place in it from earlier visits; not where the reader wants no history. */
export async function keepVisit(story: Story, at = new Date()): Answer<void> {
  if (!historySwitch.get().isKept) return done;
  return changeLibrary(async (library) => {
    const history = library.objectStore('history');
    const before = await history.get(story.id);
    const { blockId, isRead } = hasReadPlace(before) ? before : { blockId: null, isRead: false };
    await history.put({ id: story.id, story, readAt: at.toISOString(), blockId, isRead });
    await dropOldest(library, story.id);
  });
}

/** Keeps where the reader of an article is, and whether all of it was read; once read it stays so. */
export async function keepPlace(id: string, blockId: string | null, isRead: boolean): Answer<void> {
  if (!historySwitch.get().isKept) return done;
  const kept = await changeLibrary(async (library) => {
    const history = library.objectStore('history');
    const before = await history.get(id);
    if (!before || (before.blockId === blockId && (before.isRead || !isRead))) return false;
    await history.put({ ...before, blockId, isRead: before.isRead || isRead });
    return true;
  });
  return kept.ok ? done : kept;
}

/** Forgets everything that was read. */
export function forgetHistory(): Answer<void> {
  return changeLibrary((library) => library.objectStore('history').clear());
}

const done = succeed(undefined);
