import { jsonFault } from '#lib/json-fault.ts';
import { feedItems, isJsonFeed } from '#publish/importing/feed/parse-feed-items.ts';
import { ImportProblem } from '#publish/importing/import-problem.ts';
import { type Item, readItem } from '#publish/importing/item.ts';
import type { FieldNames } from '#publish/importing/json-lines/record-fields.ts';
import { isObject, objectOf, textOf } from '#publish/importing/json-value.ts';
import { articleShapes } from './article-shapes.ts';
import { wholeList } from './whole-list.ts';

/** What a reader of JSON needs to know: where it came from, and the names of the fields of records. */
export type JsonContext = { address: string | undefined; names: FieldNames };

/** The items of a JSON text: one article, a list of them (of one that was cut off the whole ones), or one in each line. */
export async function itemsOfJson(text: string, context: JsonContext): Promise<Item[]> {
  const value = parsed(text);
  if (value !== undefined) return itemsOfValue(value, context);
  const lines = text.split('\n');
  // A first line that is whole on its own: JSON Lines, of which others may be broken.
  if (parsed(lines[0] ?? '') === undefined) return itemsOfCutList(text, context);
  const items: Item[] = [];
  for (const [index, line] of lines.entries()) {
    if (/\S/.test(line)) items.push(await itemOfLine(line, index + 1, context));
  }
  return items;
}

/** What stands where a text was cut off: nothing, or the beginning of an escape. */
const cutEnd = /^(?:\\(?:u[\da-f]{0,3})?)?$/iu;

/** The whole items of a list that was cut off, never half an article. Throws an ImportProblem where none is whole. */
async function itemsOfCutList(text: string, context: JsonContext): Promise<Item[]> {
  const list = cutEnd.test(jsonFault(text)?.found ?? '.') ? parsed(wholeList(text) ?? '') : undefined;
  const isFeed = isJsonFeed(list) && Array.isArray(list.items);
  if (!(isFeed || Array.isArray(list) || listIn(list, context))) throw notJson(text);
  const items = await itemsOfValue(list, context);
  items.at(-1)?.notes.push({ code: 'cut-off' });
  return items;
}

/** The item of one line of JSON Lines; `line` counts from 1. */
export function itemOfLine(text: string, line: number, context: JsonContext): Promise<Item> {
  const value = parsed(text);
  const place = String(line);
  if (value !== undefined) return itemOfValue(value, place, context);
  return readItem({ place, from: 'record' }, () => {
    throw notJson(text, line);
  });
}

async function itemsOfValue(value: unknown, context: JsonContext): Promise<Item[]> {
  if (isJsonFeed(value)) return feedItems(value, context.address);
  const list = Array.isArray(value) ? value : listIn(value, context);
  if (!list) return [await itemOfValue(value, '', context)];
  if (list.length === 0) throw new ImportProblem('empty');
  const items: Item[] = [];
  for (const [index, entry] of list.entries())
    items.push(await itemOfValue(entry, String(index + 1), context));
  return items;
}

/** The list that an answer of a programming interface wraps. */
function listIn(value: unknown, context: JsonContext): unknown[] | undefined {
  if (articleShapes.some(({ fits }) => fits(value, context))) return undefined;
  const { items, articles, posts, data, results } = objectOf(value);
  return [items, articles, posts, data, results].find((candidate): candidate is unknown[] => {
    return Array.isArray(candidate) && candidate.some(isObject);
  });
}

function itemOfValue(value: unknown, place: string, context: JsonContext): Promise<Item> {
  const shape = articleShapes.find(({ fits }) => fits(value, context));
  const title = textOf(objectOf(value).title)?.slice(0, 120) ?? '';
  return readItem({ place, title, from: shape?.from ?? 'record', said: value }, (notes) => {
    if (!shape) throw new ImportProblem('unknown-format', { name: 'JSON' });
    return shape.read(value, context, notes);
  });
}

/** Where a text is no JSON; of a line of a file, `line` is its number. */
function notJson(text: string, line?: number): ImportProblem {
  const fault = jsonFault(text) ?? { line: 1, column: 1 };
  return new ImportProblem('not-json', { line: line ?? fault.line, column: fault.column });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
