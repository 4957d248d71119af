import * as v from 'valibot';
import { fetchJson } from '#data/fetch-json.ts';
import { createLexicon, type Lexicon } from '#domain/search/lexicon.ts';
import { type NewestIndex, readNewestIndex } from '#domain/search/newest-index.ts';
import type { SearchProblem } from '#domain/search/search-answer.ts';
import { parseSearchGuide, type SearchGuide } from '#domain/search/search-guide.ts';
import { searchPaths } from '#domain/search/search-paths.ts';
import type { Searched } from '#domain/search/search-provider.ts';
import { fail, type Result, succeed } from '#lib/result.ts';

/** The files of the site that searching reads, each fetched once, when it is first wanted. */
export type SearchFilesSource = {
  guide(): Searched<SearchGuide>;
  newest(): Searched<NewestIndex>;
  words(): Searched<readonly string[]>;
  /** With the paper's own words once its guide is there. */
  lexicon(): Promise<Lexicon>;
};

const wordsSchema = v.array(v.string());

/** The search files below a site's base path. */
export function searchFilesSource(base: string): SearchFilesSource {
  const read = <Value>(path: string, parse: (json: unknown) => Result<Value, SearchProblem>) =>
    onceObtained(async (): Searched<Value> => {
      const json = await fetchJson(base + path);
      if (json.ok) return parse(json.value);
      return fail(json.problem === 'malformed' ? 'malformed' : 'unreachable');
    });
  const guide = read(searchPaths.guide, parseSearchGuide);
  const lexicon = onceObtained(async (): Promise<Result<Lexicon, Lexicon>> => {
    const found = await guide();
    return found.ok ? succeed(createLexicon(found.value.synonyms)) : fail(createLexicon());
  });
  return {
    guide,
    newest: read(searchPaths.newest, parseNewest),
    words: read(searchPaths.words, (json) =>
      v.is(wordsSchema, json) ? succeed(json) : fail('malformed' as const),
    ),
    lexicon: async () => {
      const made = await lexicon();
      return made.ok ? made.value : made.problem;
    },
  };
}

function parseNewest(json: unknown): Result<NewestIndex, SearchProblem> {
  try {
    return succeed(readNewestIndex(json));
  } catch {
    return fail('malformed');
  }
}

/** Asks once for all who want it; what was not obtained is asked for again. */
function onceObtained<Value, Problem>(
  ask: () => Promise<Result<Value, Problem>>,
): () => Promise<Result<Value, Problem>> {
  let asked: Promise<Result<Value, Problem>> | null = null;
  return async () => {
    asked ??= ask();
    const answer = await asked;
    if (!answer.ok) asked = null;
    return answer;
  };
}
