import { feedItems } from '#publish/importing/feed/parse-feed-items.ts';
import { ImportProblem } from '#publish/importing/import-problem.ts';
import type { Item } from '#publish/importing/item.ts';
import { itemsOfJson, type JsonContext } from '#publish/importing/json/items-of-json.ts';
import { collectNotes, type Note } from '#publish/importing/note.ts';
import { decodeText } from '#publish/importing/text/decode-text.ts';
import { knownBinary } from '#publish/importing/text/known-binary.ts';
import { readPage } from '#publish/importing/web-page/read-page.ts';
import type { Loaded } from './loaded.ts';
import { readPasted } from './read-pasted.ts';

/** The items of a loaded file or page, whatever its format. Throws an ImportProblem where it has none that can be read. */
export async function itemsOf(loaded: Loaded, context: Pick<JsonContext, 'names'>): Promise<Item[]> {
  const notes = collectNotes();
  const format = knownBinary(loaded.bytes);
  if (format) throw new ImportProblem('binary', { format });
  const { text, charset, isWrong } = decodeText(loaded.bytes, loaded.contentType);
  if (isWrong) notes.add('charset-wrong', { charset });
  const start = text.slice(0, 4_096).replace(/^[\uFEFF\s]+/, '');
  if (start === '') throw new ImportProblem('empty');
  const items = await readAs(start, text, loaded, context);
  return items.map((item) => ({ ...item, notes: [...notes.list(), ...item.notes] as Note[] }));
}

async function readAs(
  start: string,
  text: string,
  loaded: Loaded,
  { names }: Pick<JsonContext, 'names'>,
): Promise<Item[]> {
  const { address } = loaded;
  if (/^[[{]/.test(start)) return itemsOfJson(text, { address, names });
  if (/<(?:rss|feed|rdf:RDF|\w+:feed)\b/i.test(start) && !/^<(?:!doctype html|html)\b/i.test(start))
    return feedItems(text, address);
  if (/^<(?:\?xml|!doctype|!--|[a-z])/i.test(start)) return readPage(text, loaded);
  return readPasted(text, loaded);
}
