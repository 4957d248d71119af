import { parseFeed } from 'feedsmith';
import type { JsonObject } from '#publish/importing/json-value.ts';

/**
 * The items of a JSON Feed as feedsmith gives them, in the places where they stand. It leaves out without a word what is none, be
 * it `null`, a number or an object without any field of an item: here that is null.
 */
export function jsonFeedEntries(source: JsonObject): (JsonObject | null)[] {
  const items: unknown[] = Array.isArray(source.items) ? source.items : [];
  return items.map((item) => {
    const { feed } = parseFeed({ ...source, items: [item] });
    const [entry] = (feed as { items?: JsonObject[] }).items ?? [];
    return entry ?? null;
  });
}
