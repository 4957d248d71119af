import { appendFileSync, existsSync, statSync } from 'node:fs';
import type { Problem } from '#domain/problem.ts';
import { writeBeside } from '#publish/output/write-beside.ts';
import type { ArticleFacts } from './article-facts.ts';
import type { ArticleHead } from './lean-article.ts';
import { encodingOfLines, linesOf } from './lines-of.ts';

/** What is kept of an article that was read: `stamp` tells whether its file is still the same. */
type ArticleDigest = {
  name: string;
  stamp: string;
  head: ArticleHead;
  facts: Omit<ArticleFacts, 'story' | 'file'> & { readingMinutes: number; storyBytes: number };
  warnings: readonly Problem[];
};

/** The digests of an edition: those of the last build, and those that are added. */
export type ArticleDigests = {
  find(name: string, stamp: string): ArticleDigest | undefined;
  add(digest: ArticleDigest): void;
  /** Keeps what was found or added. */
  save(): void;
};

/** A file of so many lines that tell nothing any more, beside those that do, is written anew. */
const mostWaste = 1_000;

/**
 * Opens the digests in a file of JSON lines, of which the last one of a name counts: a changed article adds a line. `recipe` is
 * a sum of the code that reads articles; digests of another one are forgotten.
 */
export function articleDigests(file: string, recipe: string): ArticleDigests {
  const { digests, lines } = readDigests(file, recipe);
  const used = new Map<string, ArticleDigest>();
  const added: ArticleDigest[] = [];
  return {
    find(name, stamp) {
      const digest = digests.get(name);
      if (digest?.stamp !== stamp) return undefined;
      used.set(name, digest);
      return digest;
    },
    add(digest) {
      used.set(digest.name, digest);
      added.push(digest);
    },
    save() {
      if (lines > 0 && lines + added.length <= used.size + mostWaste) {
        if (added.length > 0) appendFileSync(file, [...linesFor(added)].join(''), encodingOfLines);
      } else writeBeside(file, linesFor([recipe, ...used.values()]), encodingOfLines);
    },
  };
}

/** Digests that are kept as long as the process runs. */
export function digestsInMemory(): ArticleDigests {
  const digests = new Map<string, ArticleDigest>();
  return {
    find(name, stamp) {
      const digest = digests.get(name);
      return digest?.stamp === stamp ? digest : undefined;
    },
    add: (digest) => void digests.set(digest.name, digest),
    save() {},
  };
}

function* linesFor(values: Iterable<unknown>): Generator<string> {
  for (const value of values) yield `${JSON.stringify(value)}\n`;
}

function readDigests(file: string, recipe: string): { digests: Map<string, ArticleDigest>; lines: number } {
  const digests = new Map<string, ArticleDigest>();
  if (!existsSync(file)) return { digests, lines: 0 };
  let lines = 0;
  for (const line of linesOf(file)) {
    if (lines === 0 && line !== JSON.stringify(recipe)) return { digests, lines: 0 };
    lines += 1;
    if (lines === 1) continue;
    const digest = parseLine(line);
    if (digest) digests.set(digest.name, digest);
  }
  // Behind half a unit, which an interrupted build may leave, no other line could be read: it is written anew.
  return { digests, lines: statSync(file).size % 2 === 0 ? lines : 0 };
}

/** A line that was cut off when a build was interrupted may stand before the next one. */
function parseLine(line: string): ArticleDigest | null {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
