import { clipText } from '#lib/clip-text.ts';

/** What an importer says of an item that it could read: something was left out, changed or is missing. Each has a sentence in the messages. */
export const noteCodes = [
  'date-unreadable',
  'date-ambiguous',
  'date-contradicts',
  'date-without-time',
  'date-without-zone',
  'date-given',
  'date-kept',
  'date-unknown',
  'date-from-text',
  'date-of-update',
  'date-in-future',
  'modified-before-published',
  'charset-wrong',
  'cut-off',
  'dropped-code',
  'dropped-form',
  'dropped-drawing',
  'dropped-unknown',
  'dropped-deleted',
  'headline-taken',
  'byline-taken',
  'dropped-pixels',
  'dropped-labels',
  'last-line-dropped',
  'dropped-hidden',
  'dropped-address',
  'dropped-shortcodes',
  'link-refused',
  'link-disguised',
  'link-relative',
  'link-places',
  'nesting',
  'list-flattened',
  'table-cut',
  'text-cut',
  'items-cut',
  'picture-missing',
  'picture-failed',
  'caption-left-out',
  'picture-other-size',
  'lead-not-in-source',
  'picture-linked',
  'picture-left-out',
  'pictures-beside',
  'medium-linked',
  'section-chosen',
  'recordings-dropped',
  'no-body',
  'not-an-article',
  'summary-only',
  'language-assumed',
  'feed-found',
  'address-moved',
  'address-left',
  'source-unpublished',
  'source-embargoed',
  'source-withdrawn',
  'source-no-story',
  'edited-here',
  'version-newer',
  'version-older',
  'version-undated',
] as const;
export type NoteCode = (typeof noteCodes)[number];
export type Note = { code: NoteCode; values?: Readonly<Record<string, string | number>> };

/** Collects notes; the same one is told once. */
export type Notes = {
  add: (code: NoteCode, values?: Note['values']) => void;
  /** Tells of what may be many in one note: how many, and the first few by name. */
  gather: (code: NoteCode, name: string) => void;
  list: () => Note[];
};

const mostNames = 8;
const longestName = 60;

/** Begins to collect what is to be told of an item. */
export function collectNotes(): Notes {
  const notes = new Map<string, Note>();
  const gathered = new Map<NoteCode, { count: number; names: Set<string> }>();
  return {
    add: (code, values) => {
      const key = `${code} ${JSON.stringify(values ?? {})}`;
      if (!notes.has(key)) notes.set(key, { code, ...(values && { values }) });
    },
    gather: (code, name) => {
      const { count, names } = gathered.get(code) ?? { count: 0, names: new Set() };
      if (name && names.size < mostNames) names.add(clipText(name, longestName));
      gathered.set(code, { count: count + 1, names });
      notes.set(code, { code, values: { count: count + 1, names: [...names].join(' · ') } });
    },
    list: () => [...notes.values()],
  };
}
