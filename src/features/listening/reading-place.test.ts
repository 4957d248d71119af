import { expect, it } from 'vitest';
import { buildList, buildStory } from '../../../tests/fixtures/listening/build-list.ts';
import { readingOf } from './reading.ts';
import { indexAtPlace } from './reading-place.ts';

const two = ['الأولى هنا.', 'الثانية هنا.'].join(' ');
const reading = readingOf(
  buildList(buildStory('أ', { abstract: [two] }), buildStory('ب', { abstract: [two] })),
);
const at = (articleId: string, segment: string, start = 0) =>
  indexAtPlace(reading, articleId, { segment, start });

it('finds the sentence in which a word stands, in the story that is meant', () => {
  expect(reading.utterances.map(({ segment }) => segment)).toEqual([
    'headline',
    'abstract.0',
    'abstract.0',
    'headline',
    'abstract.0',
    'abstract.0',
  ]);
  expect([at('أ', 'headline'), at('ب', 'headline')]).toEqual([0, 3]);
  const second = reading.utterances[2]?.start ?? 0;
  expect([
    at('أ', 'abstract.0', second - 1),
    at('أ', 'abstract.0', second),
    at('ب', 'abstract.0', 9_999),
  ]).toEqual([1, 2, 5]);
});

it('takes the first sentence where a place lies before it', () => {
  expect(at('ب', 'abstract.0', -5)).toBe(4);
});

it('finds nothing in a story or an element that is not read', () => {
  expect([at('ج', 'headline'), at('أ', 'p1'), at('constructor', 'headline')]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
