import { createHash } from 'node:crypto';
import type { Article } from '#domain/article/article.ts';

/**
 * What an article's file says, in a few letters: the same for other spaces and another order of fields. Recordings are
 * passed over, which `qari narrate` adds to what was imported.
 */
export function fingerprint(article: unknown): string {
  const { audio: _, ...rest } = isObject(article) ? article : {};
  return createHash('sha256')
    .update(JSON.stringify(sorted(rest)))
    .digest('hex')
    .slice(0, 16);
}

/** The words a voice reads, by which a recording is known to fit. */
export function spokenPart({ abstract, blocks }: Pick<Article, 'abstract' | 'blocks'>): string {
  return JSON.stringify([abstract ?? [], blocks]);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
