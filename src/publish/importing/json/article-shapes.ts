import type { Draft } from '#publish/importing/draft/draft.ts';
import { isRecord, parseRecord } from '#publish/importing/json-lines/parse-record.ts';
import type { FieldNames } from '#publish/importing/json-lines/record-fields.ts';
import type { Notes } from '#publish/importing/note.ts';
import { optimoDocument } from '#publish/importing/optimo/optimo-document.ts';
import { parseOptimo } from '#publish/importing/optimo/parse-optimo.ts';

type Context = { address: string | undefined; names: FieldNames };

/** A way in which programs write an article as JSON: how it is known, and how it is read. */
type ArticleShape = {
  from: string;
  fits: (value: unknown, context: Context) => boolean;
  read: (value: unknown, context: Context, notes: Notes) => Draft;
};

/** The shapes of articles in JSON, the most particular first. */
export const articleShapes: readonly ArticleShape[] = [
  {
    from: 'optimo',
    fits: (value) => optimoDocument(value) !== null,
    read: (value, _, notes) => parseOptimo(value, notes),
  },
  {
    from: 'record',
    fits: (value, { names }) => isRecord(value, names),
    read: (value, { names }, notes) => parseRecord(value, names, notes),
  },
];
