type Keys = { getAllKeys: (range: IDBKeyRange | null) => Promise<string[]> };
type Records = { getAll: (range: IDBKeyRange | null) => Promise<unknown[]> };
type Store = { get: (key: string) => Promise<unknown> };

/** What is asked of an index, in which what is newest stands last. */
type Asked<Item> = {
  range: IDBKeyRange | null;
  limit: number;
  /** Whether a record can be shown: one that is spoiled takes no place. */
  isReadable: (record: unknown) => record is Item;
};

/**
 * The newest records of an index, and how many there are in all. Only those that are given are read, besides the keys: five
 * hundred whole records keep a slow phone busy for a twentieth of a second.
 */
export async function newestOf<Item>(
  index: Keys & Records & { objectStore: Store },
  { range, limit, isReadable }: Asked<Item>,
): Promise<{ newest: Item[]; total: number }> {
  const keys = await index.getAllKeys(range);
  if (limit >= keys.length) {
    const newest = (await index.getAll(range)).reverse().filter(isReadable);
    return { newest, total: newest.length };
  }
  const newest: Item[] = [];
  let left = keys.length;
  while (newest.length < limit && left > 0) {
    const next = keys.slice(Math.max(0, left - limit + newest.length), left).reverse();
    left -= next.length;
    const records = await Promise.all(next.map((key) => index.objectStore.get(key)));
    newest.push(...records.filter(isReadable));
  }
  return { newest, total: newest.length + left };
}
