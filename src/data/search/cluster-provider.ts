import * as v from 'valibot';
import { storySchema } from '#domain/edition/story.ts';
import { queryTerms } from '#domain/search/query-terms.ts';
import type { SearchAnswer, SearchProblem } from '#domain/search/search-answer.ts';
import type { Searched, SearchProvider } from '#domain/search/search-provider.ts';
import { longestQuery, type SearchQuery } from '#domain/search/search-query.ts';
import { createWordFinder } from '#domain/search/word-finder.ts';
import { fail, type Result, succeed } from '#lib/result.ts';
import { clusterQuery } from './cluster-query.ts';
import { hitOf } from './hit-of.ts';
import type { SearchFilesSource } from './search-files-source.ts';

const timeoutMilliseconds = 10_000;

const spellingSchema = v.object({
  offset: v.number(),
  length: v.number(),
  options: v.array(v.object({ text: v.string() })),
});
const answerSchema = v.object({
  hits: v.object({
    total: v.object({ value: v.number() }),
    hits: v.array(v.object({ _source: v.object({ story: storySchema, body: v.optional(v.string(), '') }) })),
  }),
  suggest: v.optional(v.object({ spelling: v.array(spellingSchema) }), { spelling: [] }),
});
type ClusterAnswer = v.InferOutput<typeof answerSchema>;

/** Searches an OpenSearch cluster, at a read-only address that browsers may ask. Suggestions and filters are those of `device`. */
export function clusterProvider(
  { url, index }: { url: string; index: string },
  files: SearchFilesSource,
  device: SearchProvider,
): SearchProvider {
  const address = `${url.replace(/\/$/, '')}/${index}/_search`;

  async function search(query: SearchQuery): Searched<SearchAnswer> {
    const lexicon = await files.lexicon();
    const terms = queryTerms(query.text, lexicon);
    if (terms.length === 0)
      return succeed({ total: 0, hits: [], match: 'exact', didYouMean: null, missing: [], scope: 'archive' });
    const whole = await ask(address, clusterQuery(query, '100%'));
    if (!whole.ok) return whole;
    const isPartly = whole.value.hits.total.value === 0 && terms.length > 1;
    const answer = isPartly ? await ask(address, clusterQuery(query, '50%')) : whole;
    if (!answer.ok) return answer;
    const find = createWordFinder(query.text, lexicon);
    const { total, hits } = answer.value.hits;
    return succeed({
      total: total.value,
      hits: hits.map(({ _source: { story, body } }) => hitOf({ story, body }, find)),
      match: 'exact',
      didYouMean: whole.value.hits.total.value === 0 ? corrected(query.text, whole.value) : null,
      // A cluster does not say which words it lacks.
      missing: [],
      scope: 'archive',
    });
  }
  return { ...device, search };
}

async function ask(address: string, body: object): Promise<Result<ClusterAnswer, SearchProblem>> {
  let json: unknown;
  try {
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      credentials: 'omit',
      signal: AbortSignal.timeout(timeoutMilliseconds),
    });
    if (!response.ok) return fail('unreachable');
    json = await response.json();
  } catch (error) {
    return fail(error instanceof SyntaxError ? 'malformed' : 'unreachable');
  }
  const parsed = v.safeParse(answerSchema, json);
  return parsed.success ? succeed(parsed.output) : fail('malformed');
}

function corrected(text: string, { suggest }: ClusterAnswer): string | null {
  const asked = text.slice(0, longestQuery);
  let result = asked;
  for (const { offset, length, options } of suggest.spelling.toSorted((a, b) => b.offset - a.offset)) {
    const [best] = options;
    if (best) result = result.slice(0, offset) + best.text + result.slice(offset + length);
  }
  return result === asked ? null : result;
}
