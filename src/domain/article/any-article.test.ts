import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdition } from '#domain/edition/parse-edition.ts';
import { buildArticle } from '#fixtures/build-article.ts';
import { buildEdition } from '#fixtures/build-edition.ts';
import { activeContentIn } from '#fixtures/hostile/active-content.ts';
import { anyJson, placesIn } from '#fixtures/hostile/any-value.ts';
import { parseArticle } from './parse-article.ts';

const edition = {
  ...buildEdition(),
  topics: [{ id: 'egypt', name: 'مصر', description: 'أخبار مصر.' }],
  pronunciation: [{ written: 'COP30', spoken: 'كوب ثلاثين' }],
  frontPage: { lead: { by: 'article', id: 'suez-canal' }, pinned: ['coffee-prices'], latest: 3 },
  search: { synonyms: [['خبر', 'نبأ']], openSearch: { url: 'https://search.example', index: 'qari' } },
};

/** What was taken over of a file is as inert as the format promises, and no prototype has changed. */
function expectInert(taken: unknown): void {
  expect(activeContentIn(taken)).toEqual([]);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect('polluted' in {}).toBe(false);
}

describe('a file of an edition in which any JSON stands at any place', () => {
  it.each([
    ['article', buildArticle(), (input: unknown) => parseArticle(input)],
    ['edition', edition, (input: unknown) => parseEdition(input)],
  ])('is an inert %s or none', (_, whole, parse) => {
    const place = fc.constantFrom(...placesIn(whole));
    fc.assert(
      fc.property(place, anyJson, (put, other) => {
        const parsed = parse(JSON.parse(put(other)));
        if (parsed.ok) expectInert(parsed.value);
        else expect(parsed.problem.length).toBeGreaterThan(0);
      }),
      { numRuns: 600 },
    );
  });
});
