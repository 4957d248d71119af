import * as v from 'valibot';
import { fail, type Result, succeed } from '#lib/result.ts';

const choice = v.object({ id: v.string(), name: v.string(), count: v.number() });
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

const guideSchema = v.object({
  /** The edition's own groups of words, before those that every paper has. */
  synonyms: v.array(v.array(v.string())),
  /** The cluster that answers instead of files; null where there is none. */
  openSearch: v.nullable(v.object({ url: v.string(), index: v.string() })),
  /**
   * The parts of the archive, the newest first; `hash` changes with their content. `stale` has the days of what is no more as it was
   * indexed, by Pagefind's fragments. Empty where only the newest are indexed.
   */
  shards: v.array(
    v.object({
      name: v.string(),
      hash: v.string(),
      stale: v.exactOptional(v.record(v.string(), v.string())),
    }),
  ),
  choices: v.object({
    sections: v.array(choice),
    topics: v.array(choice),
    contributors: v.array(choice),
    languages: v.array(choice),
    days: v.nullable(v.object({ first: day, last: day })),
  }),
});

/** What a browser must know before it can search: `edition/search/guide.json`. */
export type SearchGuide = v.InferOutput<typeof guideSchema>;

/** Reads anything as a guide; never throws. */
export function parseSearchGuide(input: unknown): Result<SearchGuide, 'malformed'> {
  const parsed = v.safeParse(guideSchema, input);
  return parsed.success ? succeed(parsed.output) : fail('malformed');
}
