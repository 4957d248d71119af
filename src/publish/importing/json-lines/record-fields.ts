import { ImportProblem } from '#publish/importing/import-problem.ts';

/** What a record may hold, and under which names it is looked for. */
export const recordFields = {
  title: ['title', 'headline'],
  content: ['content', 'content_html', 'text', 'body', 'article'],
  author: ['author', 'authors', 'byline'],
  url: ['url', 'link'],
  date: ['date', 'datePublished', 'published', 'published_at', 'pubDate'],
  modified: ['dateModified', 'modified', 'updated'],
  source: ['source', 'publisher', 'agency'],
  section: ['section', 'category', 'articleSection'],
  topics: ['tags', 'keywords', 'topics'],
  summary: ['summary', 'description', 'excerpt'],
  image: ['image', 'image_url', 'picture'],
  language: ['language', 'lang', 'inLanguage'],
  id: ['id', 'guid', '_id'],
} as const;
export type RecordField = keyof typeof recordFields;

/** The names under which the fields of records are looked for, those of an editor first. */
export type FieldNames = Readonly<Record<RecordField, readonly string[]>>;

/** Reads `--fields title=heading,content=body`. Null for what is no such list or names a field that there is not. */
export function parseFieldNames(written: string | undefined): FieldNames | null {
  const names: Record<string, readonly string[]> = { ...recordFields };
  for (const pair of written?.split(',') ?? []) {
    const [, field = '', name = ''] = /^\s*(\w+)\s*=\s*(.+?)\s*$/u.exec(pair) ?? [];
    const known = names[field];
    if (!known || !Object.hasOwn(recordFields, field)) return null;
    names[field] = [name, ...known];
  }
  return names as FieldNames;
}

/** Thrown where a record has none of the fields that make an article. */
export function noRecord(): ImportProblem {
  return new ImportProblem('unknown-format', { name: 'JSON' });
}
