import type { Note } from '#publish/importing/note.ts';

/** One version of an item: a fingerprint of what it says, when it was last changed, and where in the source it stands. */
type ItemVersion = { content: string; changed: string | null; place: string };

/** How an item stands to the one of the same name that came before it in the run. */
export type Meeting =
  | { kind: 'first' | 'same'; before?: undefined }
  | { kind: 'newer' | 'older' | 'undated'; before: ItemVersion };

/** The items that came in one run, by what they are known by. */
export type SeenVersions = {
  has: (name: string) => boolean;
  meet: (names: readonly string[], version: ItemVersion) => Meeting;
};

/** Begins to remember the items of a run: one key is one item, of which the version that was changed last counts. */
export function seenVersions(): SeenVersions {
  const seen = new Map<string, ItemVersion>();
  return {
    has: (name) => seen.has(name),
    meet: (names, version) => {
      const before = names.map((name) => seen.get(name)).find((found) => found !== undefined);
      const meeting = meetingOf(before, version);
      const kept = before && meeting.kind !== 'newer' ? before : version;
      for (const name of names) seen.set(name, kept);
      return meeting;
    },
  };
}

/** What is told where one run has two versions of an item. */
export function versionNotes({ kind, before }: Meeting): Note[] {
  return before ? [{ code: `version-${kind}`, values: { place: before.place } }] : [];
}

function meetingOf(before: ItemVersion | undefined, version: ItemVersion): Meeting {
  if (!before) return { kind: 'first' };
  if (before.content === version.content) return { kind: 'same' };
  const later = momentOf(version) - momentOf(before);
  // Equal, or one of them is not known.
  if (later === 0 || Number.isNaN(later)) return { kind: 'undated', before };
  return { kind: later > 0 ? 'newer' : 'older', before };
}

function momentOf({ changed }: ItemVersion): number {
  return changed === null ? Number.NaN : Date.parse(changed);
}
