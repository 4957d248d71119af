import { type Item, readItem } from '#publish/importing/item.ts';
import type { Loaded } from '#publish/importing/sources/loaded.ts';
import { parsePage } from './parse-page.ts';

/** The article of a page as the one item of its source. */
export async function readPage(html: string, { address }: Pick<Loaded, 'address'>): Promise<Item[]> {
  return [await readItem({ place: '', from: 'page' }, (notes) => parsePage(html, address, notes))];
}
