import type { DBSchema, IDBPDatabase } from 'idb';
import type { ReadStory } from '#domain/offline/read-story.ts';
import type { SavedStory } from '#domain/offline/saved-story.ts';

/** What stands in IndexedDB. Records of an older build, or spoiled ones, may be anything: they are checked when read. */
export type LibraryDb = DBSchema & {
  saved: { key: string; value: SavedStory };
  history: { key: string; value: ReadStory; indexes: { 'by-read-at': string } };
};

/** A connection to the library. */
export type Library = IDBPDatabase<LibraryDb>;

/** Why the library cannot be used: the browser refuses storage, or there is no room. */
export type LibraryProblem = 'denied' | 'full';
