/** What an importer says of an item that it could read: something was left out, changed or is missing. Each has a sentence in the messages. */
export const noteCodes = [
  'date-unreadable',
  'date-ambiguous',
  'date-contradicts',
  'date-without-time',
  'date-without-zone',
  'date-given',
  'date-in-future',
  'modified-before-published',
  'charset-wrong',
  'cut-off',
  'dropped-code',
  'dropped-form',
  'dropped-drawing',
  'dropped-unknown',
  'dropped-deleted',
  'link-refused',
  'link-disguised',
  'link-relative',
  'nesting',
  'list-flattened',
  'table-cut',
  'text-cut',
  'items-cut',
  'picture-missing',
  'picture-failed',
  'picture-linked',
  'picture-left-out',
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
] as const;
export type NoteCode = (typeof noteCodes)[number];
export type Note = { code: NoteCode; values?: Readonly<Record<string, string | number>> };

/** Collects notes; the same one is told once. */
export type Notes = { add: (code: NoteCode, values?: Note['values']) => void; list: () => Note[] };

/** Begins to collect what is to be told of an item. */
export function collectNotes(): Notes {
  const notes = new Map<string, Note>();
  return {
    add: (code, values) => {
      const key = `${code} ${JSON.stringify(values ?? {})}`;
      if (!notes.has(key)) notes.set(key, { code, ...(values && { values }) });
    },
    list: () => [...notes.values()],
  };
}
