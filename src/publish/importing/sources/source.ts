import type { ImportProblem } from '#publish/importing/import-problem.ts';
import type { Item } from '#publish/importing/item.ts';

/** A file or address that an import reads, as the report names it; its items, or why it has none. `folder`: where pictures it names may lie. */
export type Source = { name: string; folder?: string } & (
  | { items: () => AsyncIterable<Item>; problem?: undefined }
  | { problem: ImportProblem }
);
