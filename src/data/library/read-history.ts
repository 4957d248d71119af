import type { Story } from '#domain/edition/story.ts';
import { isReadStory } from '#domain/offline/is-kept-story.ts';
import type { ReadStory } from '#domain/offline/read-story.ts';
import type { Result } from '#lib/result.ts';
import { historySwitch } from './history-switch.ts';
import { tellLibraryChange } from './library-changes.ts';
import type { LibraryProblem } from './library-db.ts';
import { withLibrary } from './open-library.ts';

/** More are the past. */
const mostKept = 500;

type Answer<Value> = Promise<Result<Value, LibraryProblem>>;

/** The articles that were opened on this device, those opened last first. A record that cannot be read is left out. */
export function readStories(limit = mostKept): Answer<ReadStory[]> {
  return withLibrary(async (library) => {
    const found: ReadStory[] = [];
    const index = library.transaction('history').store.index('by-read-at');
    for await (const { value } of index.iterate(null, 'prev')) {
      if (isReadStory(value)) found.push(value);
      if (found.length === limit) break;
    }
    return found;
  });
}

/** The ids of the articles that were read to the end; none where the library cannot be read. */
export async function readIds(): Promise<ReadonlySet<string>> {
  const stories = await readStories();
  return new Set(stories.ok ? stories.value.flatMap(({ id, isRead }) => (isRead ? id : [])) : []);
}

/** Keeps that an article was opened, with the place in it from earlier visits; not where the reader wants no history. */
export function keepVisit(story: Story, at = new Date()): Answer<void> {
  return change(story.id, (before) => ({
    blockId: null,
    isRead: false,
    ...before,
    id: story.id,
    story,
    readAt: at.toISOString(),
  }));
}

/** Keeps where the reader of an article is, and whether all of it was read; once read it stays so. */
export function keepPlace(id: string, blockId: string | null, isRead: boolean): Answer<void> {
  return change(id, (before) => before && { ...before, blockId, isRead: before.isRead || isRead });
}

/** Forgets everything that was read. */
export async function forgetHistory(): Answer<void> {
  const forgotten = await withLibrary((library) => library.clear('history'));
  if (forgotten.ok) tellLibraryChange();
  return forgotten;
}

async function change(
  id: string,
  next: (before: ReadStory | undefined) => ReadStory | undefined,
): Answer<void> {
  if (!historySwitch.get().isKept) return { ok: true, value: undefined };
  const changed = await withLibrary(async (library) => {
    const transaction = library.transaction('history', 'readwrite');
    const { store } = transaction;
    const record = next(await store.get(id));
    if (record) await store.put(record);
    const tooMany = (await store.count()) - mostKept;
    let oldest = tooMany > 0 ? await store.index('by-read-at').openCursor() : null;
    for (let left = tooMany; left > 0 && oldest; left -= 1) {
      await oldest.delete();
      oldest = await oldest.continue();
    }
    await transaction.done;
  });
  if (changed.ok) tellLibraryChange();
  return changed;
}
