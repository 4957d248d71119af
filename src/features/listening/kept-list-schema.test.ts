import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildStory } from '../../../tests/fixtures/listening/build-list.ts';
import { parseKeptList } from './kept-list-schema.ts';

const stories = [buildStory('story-1'), buildStory('story-2')];
const place = { articleId: 'story-2', segment: 'abstract.0', start: 3 };
const kept = { v: 1, stories, place };
const read = (value: unknown) => parseKeptList(JSON.stringify(value));

describe('a listening list from an earlier visit', () => {
  it('is there again with its place', () => {
    expect(read(kept)).toMatchObject({ stories, place });
    expect(read({ ...kept, place: null })?.place).toBeNull();
  });

  it.each([
    ['nothing', null],
    ['an empty text', ''],
    ['half a text', '{"v":1,"stories":['],
    ['a number', '7'],
    ['a list', '[]'],
    ['another language of computers', '<list/>'],
  ])('is none where there is %s', (_, json) => {
    expect(parseKeptList(json)).toBeNull();
  });

  it.each([
    ['another version', { ...kept, v: 2 }],
    ['no version', { ...kept, v: undefined }],
    ['a story without an id', { ...kept, stories: [{ ...stories[0], id: undefined }] }],
    ['a story without a headline', { ...kept, stories: [{ ...stories[0], headline: 4 }] }],
    ['a place without an article', { ...kept, place: { segment: 'headline', start: 0 } }],
    ['stories that are none', { ...kept, stories: { length: 2 } }],
    [
      'a recording from another site',
      {
        ...kept,
        stories: [
          {
            ...stories[0],
            audio: [
              {
                contentUrl: 'javascript:alert(1)',
                encodingFormat: 'audio/mpeg',
                duration: 1,
                of: 'abstract',
              },
            ],
          },
        ],
      },
    ],
  ])('is none with %s', (_, value) => {
    expect(read(value)).toBeNull();
  });

  it('takes nothing from the prototypes of objects', () => {
    const json = `{"v":1,"stories":[],"place":null,"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}`;
    expect(parseKeptList(json)).toMatchObject({ stories: [] });
    expect({}).not.toHaveProperty('isAdmin');
    const proto = `{"__proto__":{"v":1,"stories":[],"place":null}}`;
    expect(parseKeptList(proto)).toBeNull();
  });

  it('never throws, whatever was kept', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (json) => {
        const list = parseKeptList(json);
        expect(list === null || Array.isArray(list.stories)).toBe(true);
      }),
    );
  });
});
