import { createHash } from 'node:crypto';

/**
 * Gives blocks ids made from what they say: a reader's place, a link and a recording hold on when a paragraph is added
 * above at the next import.
 */
export function withBlockIds<Some extends { type: string }>(
  blocks: readonly Some[],
): (Some & { id: string })[] {
  const seen = new Map<string, number>();
  return blocks.map((block) => {
    const fingerprint = createHash('sha256').update(JSON.stringify(block)).digest('hex').slice(0, 8);
    const name = `${block.type[0]}${fingerprint}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const { type, ...rest } = block;
    return { type, id: count === 1 ? name : `${name}-${count}`, ...rest } as Some & { id: string };
  });
}
