import { expect, it } from 'vitest';
import { createLexicon } from '#domain/search/lexicon.ts';
import { queryTerms } from '#domain/search/query-terms.ts';
import type { PagefindShard } from './pagefind-archive.ts';
import { partlyMatching, termByTerm } from './partly-matching.ts';

/** A part of the archive with one article, of one word. */
const shardOf = (word: string): PagefindShard => ({
  preload: async () => {},
  search: async (terms) => ({
    results: word.startsWith(terms)
      ? [{ id: 'xx_1234560', score: 1, data: async () => ({ raw_url: word, content: word }) }]
      : [],
    filters: {},
  }),
});

it('two articles of two parts are two, also where their fragments have one name', async () => {
  const terms = queryTerms('جسر مصباح', createLexicon());
  const shards = terms.map(({ form }) => shardOf(form));
  const found = partlyMatching(await termByTerm(shards, terms, {}));
  expect(await Promise.all(found.map(async (result) => (await result.data()).raw_url))).toEqual(
    terms.map(({ form }) => form),
  );
});

it('each term of a long query is looked for', async () => {
  const words = 'النيل القاهرة مصر سعر الماء كرة علم بحر زققق جسر';
  const terms = queryTerms(words, createLexicon());
  const { unknown, known } = await termByTerm([shardOf('جسر')], terms, {});
  expect(known.map(({ term }) => term.form)).toEqual(['جسر']);
  expect(unknown).toHaveLength(terms.length - 1);
});
