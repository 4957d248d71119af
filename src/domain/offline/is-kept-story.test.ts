import { describe, expect, it } from 'vitest';
import { buildRead, buildSaved } from '../../../tests/fixtures/library/build-kept.ts';
import { hasReadPlace, isReadStory, isSavedStory } from './is-kept-story.ts';

const saved = buildSaved('suez');
const read = buildRead('suez', { blockId: 'p4' });
const spoiled = [undefined, null, 7, 'x', [], {}];

describe('a record of this device', () => {
  it('is a saved article, with or without a picture', () => {
    const { image: _, ...words } = saved.story;
    expect([isSavedStory(saved), isSavedStory({ ...saved, story: words })]).toEqual([true, true]);
  });

  it('may be of an article of which no date is known', () => {
    const story = { ...saved.story, datePublished: null };
    expect([isSavedStory({ ...saved, story }), isReadStory({ ...read, story })]).toEqual([true, true]);
    const { datePublished: _, ...forgotten } = saved.story;
    expect(isSavedStory({ ...saved, story: forgotten })).toBe(false);
  });

  it('is an article that was opened, with or without a place', () => {
    expect([isReadStory(read), isReadStory({ ...read, blockId: null })]).toEqual([true, true]);
  });

  it.each(spoiled)('is nothing when it is %j', (record) => {
    expect([isSavedStory(record), isReadStory(record)]).toEqual([false, false]);
  });

  it.each(Object.keys(saved))('is no saved article when its %s is spoiled', (field) => {
    for (const value of [undefined, null, Symbol.iterator]) {
      expect(isSavedStory({ ...saved, [field]: value })).toBe(false);
    }
  });

  it.each(Object.keys(read))('was not opened when its %s is spoiled', (field) => {
    expect(isReadStory({ ...read, [field]: 7 })).toBe(false);
  });

  it.each(['', 'gestern', '+275760-09-13T00:00:00.000Z', '2026-20-20T08:00:00.000Z'])(
    'is spoiled when its date is %j',
    (date) => {
      expect(isSavedStory({ ...saved, savedAt: date })).toBe(false);
      expect(isReadStory({ ...read, readAt: date })).toBe(false);
    },
  );

  it('tells how far it was read although its story is spoiled', () => {
    expect(hasReadPlace({ ...read, story: 7 })).toBe(true);
    expect(hasReadPlace({ ...read, blockId: 7 })).toBe(false);
  });

  it.each([
    ['headline', 7],
    ['kicker', null],
    ['datePublished', 'gestern'],
    ['datePublished', 7],
    ['articleSection', 'اقتصاد'],
    ['image', null],
    ['image', { url: 'media/a.svg', width: '7', height: 1 }],
  ])('cannot be drawn when the %s of its story is %j', (field, value) => {
    expect(isSavedStory({ ...saved, story: { ...saved.story, [field]: value } })).toBe(false);
  });
});
