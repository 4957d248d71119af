import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildArticle } from '#fixtures/build-article.ts';
import { buildEdition } from '#fixtures/build-edition.ts';
import { anyJson, placesIn } from '#fixtures/hostile/any-value.ts';
import { isObject, type JsonObject } from '#publish/importing/json-value.ts';
import { fixArticle } from './fix-article.ts';

const known = {
  edition: buildEdition(),
  ids: new Set(['suez-canal']),
  sizes: new Map([['media/suez-canal.svg', { width: 60, height: 40 }]]),
};
const fixed = (article: JsonObject) => fixArticle(article, known);

it('whatever stands in a file, it is mended once and for all, or left', () => {
  const place = fc.constantFrom(...placesIn(buildArticle()));
  fc.assert(
    fc.property(place, anyJson, (put, other) => {
      const article: unknown = JSON.parse(put(other));
      if (!isObject(article)) return;
      const once = fixed(article);
      expect(fixed(once.article)).toEqual({ article: once.article, fixed: [] });
      expect('polluted' in {}).toBe(false);
    }),
    { numRuns: 300 },
  );
});

it('a related article that is no name is taken out', () => {
  const { article } = fixed({ ...buildArticle(), related: [{ toString: null }, 'suez-canal', 7] });
  expect(article.related).toEqual(['suez-canal']);
});
