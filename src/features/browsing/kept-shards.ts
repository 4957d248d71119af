import type { Shard } from '#domain/edition/shards.ts';

const visitsKept = 20;
const kept = new Map<string, Shard[]>();

/** What a list had grown by at an entry of the browser's history, so that "back" finds it as tall as it was. */
export function keptShards(historyKey: string): Shard[] {
  return kept.get(historyKey) ?? [];
}

/** Remembers what a list has grown by, for the newest entries of the history. */
export function keepShards(historyKey: string, shards: Shard[]): void {
  kept.set(historyKey, shards);
  const [oldest] = kept.keys();
  if (kept.size > visitsKept && oldest !== undefined) kept.delete(oldest);
}
