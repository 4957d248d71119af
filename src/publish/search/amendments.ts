import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsOf } from '#publish/archive/article-facts.ts';
import { writeBeside } from '#publish/output/write-beside.ts';
import type { FacetedArticle } from './filter-choices.ts';
import { fragmentsIn } from './fragments-in.ts';
import { nameOfDay } from './name-of-day.ts';

/** A shard as it was indexed: the hash of its index, and of each article its sum, its fragment and its day. */
type IndexedShard = { hash: string; articles: Record<string, [sum: string, fragment: string, day: string]> };

/** As many digits of an article's sum tell two of its states apart. */
const sumLength = 16;

/** What a shard that was indexed earlier lacks, and the days of what is wrong in it, by fragments. */
type Amendment = { hash: string; missing: FacetedArticle[]; stale: Record<string, string> };

/** From so many articles on a shard is amended, as long as not more than that has changed in it. */
export type AmendmentLimits = { least: number; most: number };
const usualLimits: AmendmentLimits = { least: 2_000, most: 100 };

/** The shards that earlier builds indexed. */
export type Amendments = {
  /** What to do about a shard that is to hold these articles; null where it is to be indexed anew. */
  find(name: string, articles: readonly FacetedArticle[]): Amendment | null;
  /** Says that a shard was indexed with these articles, into a folder. */
  indexed(name: string, hash: string, folder: string, articles: readonly FacetedArticle[]): void;
  /** Keeps the shards that were asked for. */
  save(): void;
};

/** Opens what a file tells of earlier shards, whose indexes lie in a cache; `recipe`: a sum of the code that makes them. */
export function openAmendments(
  file: string,
  cache: string,
  recipe: string,
  { least, most }: AmendmentLimits = usualLimits,
): Amendments {
  const known = readShards(file, recipe);
  const used: Record<string, IndexedShard> = {};
  let isNew = false;
  return {
    find(name, articles) {
      const shard = known[name];
      if (!shard || articles.length < least || !existsSync(join(cache, shard.hash))) return null;
      const amendment = amendmentOf(shard, articles);
      if (amendment.missing.length + Object.keys(amendment.stale).length > most) return null;
      used[name] = shard;
      return amendment;
    },
    indexed(name, hash, folder, articles) {
      if (articles.length < least) return;
      const fragments = new Map(fragmentsIn(folder).map(({ name, story }) => [story.id, name]));
      const rows = articles.map(({ article, facets }): [string, [string, string, string]] => [
        article.id,
        [factsOf(article).sum.slice(0, sumLength), fragments.get(article.id) ?? '', nameOfDay(facets.day)],
      ]);
      used[name] = { hash, articles: Object.fromEntries(rows) };
      isNew = true;
    },
    save() {
      if (isNew) writeBeside(file, JSON.stringify({ recipe, shards: used }));
    },
  };
}

function amendmentOf({ hash, articles }: IndexedShard, wanted: readonly FacetedArticle[]): Amendment {
  const missing: FacetedArticle[] = [];
  const stale: Record<string, string> = {};
  const still = new Set<string>();
  for (const faceted of wanted) {
    const { id } = faceted.article;
    const known = articles[id];
    if (known) still.add(id);
    if (known && factsOf(faceted.article).sum.startsWith(known[0])) continue;
    missing.push(faceted);
    if (known) stale[known[1]] = known[2];
  }
  // Mostly none was taken down.
  if (still.size < Object.keys(articles).length)
    for (const [id, [, fragment, day]] of Object.entries(articles)) if (!still.has(id)) stale[fragment] = day;
  return { hash, missing, stale };
}

function readShards(file: string, recipe: string): Record<string, IndexedShard> {
  try {
    const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
    return kept.recipe === recipe ? kept.shards : {};
  } catch {
    return {};
  }
}
