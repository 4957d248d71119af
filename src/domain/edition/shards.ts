import * as v from 'valibot';
import { type Story, storySchema } from './story.ts';

/** The most a shard holds: stories, and bytes of JSON. A list's head shows two shards: 24 stories, 30 kB with its frame. */
const shardLimits = { stories: 12, bytes: 14_000 } as const;

const number = v.pipe(v.number(), v.integer(), v.minValue(1));

/** The fields of a page that shows a part of a growing list. */
export const shardFields = {
  /** Number of the shard, 1 the oldest; null at the head, which shows the newest. */
  shard: v.nullable(number),
  /** Newest first. */
  stories: v.array(storySchema),
  older: v.nullable(number),
  /** Null where the head comes next, and at the head itself. */
  newer: v.nullable(number),
};

export type Shard = { shard: number | null; stories: Story[]; older: number | null; newer: number | null };

/**
 * Cuts a list of stories, oldest first, into pages: the head with the newest two shards, then every older shard at an
 * address of its own. Shards are filled from the oldest on, so a new story changes the head only: every other page of
 * an archive keeps its address and its bytes.
 */
export function shardsOf(oldestFirst: readonly Story[]): Shard[] {
  const shards = cut(oldestFirst);
  const settled = Math.max(0, shards.length - 2);
  const head = {
    shard: null,
    stories: shards.slice(settled).flat().reverse(),
    older: settled || null,
    newer: null,
  };
  const rest = shards.slice(0, settled).map((stories, index) => ({
    shard: index + 1,
    stories: stories.toReversed(),
    older: index || null,
    newer: index + 2 <= settled ? index + 2 : null,
  }));
  return [head, ...rest];
}

function cut(oldestFirst: readonly Story[]): Story[][] {
  const shards: Story[][] = [];
  let bytes = 0;
  for (const story of oldestFirst) {
    const shard = shards.at(-1);
    const size = bytesOfStory(story);
    if (shard && shard.length < shardLimits.stories && bytes + size <= shardLimits.bytes) {
      shard.push(story);
      bytes += size;
    } else {
      shards.push([story]);
      bytes = size;
    }
  }
  return shards;
}

const encoder = new TextEncoder();
/** A story stands in half a dozen lists. */
const sizes = new WeakMap<Story, number>();

/** How many bytes of JSON a story takes. */
export function bytesOfStory(story: Story): number {
  const known = sizes.get(story);
  if (known !== undefined) return known;
  const size = encoder.encode(JSON.stringify(story)).length;
  keepBytesOfStory(story, size);
  return size;
}

/** Says how many bytes of JSON a story takes where that is known: to count them takes longer than to make the lists of an archive. */
export function keepBytesOfStory(story: Story, bytes: number): void {
  sizes.set(story, bytes);
}
