import { describe, expect, it } from 'vitest';
import { buildSaved, buildStoryCard } from '../../../tests/fixtures/build-saved.ts';
import { isReadStory, isSavedStory } from './is-kept-story.ts';

const saved = buildSaved('suez');
const read = {
  id: 'suez',
  story: buildStoryCard('suez'),
  readAt: '2026-11-20T08:00:00.000Z',
  blockId: 'p4',
  isRead: false,
};
const spoiled = [undefined, null, 7, 'x', [], {}];

describe('a record of this device', () => {
  it('is a saved article, with or without a picture', () => {
    const { image: _, ...words } = saved.story;
    expect([isSavedStory(saved), isSavedStory({ ...saved, story: words })]).toEqual([true, true]);
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
