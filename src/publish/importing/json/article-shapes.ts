import type { Draft } from '#publish/importing/draft/draft.ts';
import { isRecord, parseRecord } from '#publish/importing/json-lines/parse-record.ts';
import type { FieldNames } from '#publish/importing/json-lines/record-fields.ts';
import { objectOf } from '#publish/importing/json-value.ts';
import { isNinjs } from '#publish/importing/ninjs/is-ninjs.ts';
import { parseNinjs } from '#publish/importing/ninjs/parse-ninjs.ts';
import type { Notes } from '#publish/importing/note.ts';
import { optimoDocument } from '#publish/importing/optimo/optimo-document.ts';
import { parseOptimo } from '#publish/importing/optimo/parse-optimo.ts';
import { isWordPressPost, parseWordPressPost } from '#publish/importing/wordpress/parse-wordpress-post.ts';

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
    from: 'ninjs',
    fits: isNinjs,
    read: (value, { address }, notes) => parseNinjs(objectOf(value), address, notes),
  },
  {
    from: 'wordpress',
    fits: isWordPressPost,
    read: (value, { address }, notes) => parseWordPressPost(objectOf(value), address, notes),
  },
  {
    from: 'record',
    fits: (value, { names }) => isRecord(value, names),
    read: (value, { names }, notes) => parseRecord(value, names, notes),
  },
];
