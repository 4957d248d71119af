/**
 * Does something to each item, `atOnce` of them at a time, and gives the outcomes in the order of the items. After a
 * failure no further item is begun, and those under way are awaited: nothing goes on behind the caller's back.
 */
export async function inOrder<Item, Outcome>(
  items: readonly Item[],
  atOnce: number,
  act: (item: Item) => Promise<Outcome>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const failures: unknown[] = [];
  const entries = items.entries();
  const worker = async () => {
    for (const [index, item] of entries) {
      try {
        outcomes[index] = await act(item);
      } catch (error) {
        failures.push(error);
      }
      if (failures.length > 0) return;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  if (failures.length > 0) throw failures[0];
  return outcomes;
}
