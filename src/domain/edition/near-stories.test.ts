import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { nearStories } from './near-stories.ts';
import { nearestStories, nearKey } from './nearest-stories.ts';
import { storyOf } from './story.ts';

const stories = ['suez-canal', 'suez-crisis', 'sugar-prices', 'خرائط-الإدريسي', 'قهوة-وشاي'].map((id) =>
  storyOf(buildArticle({ id })),
);
const near = (wrongId: string) => nearestStories(wrongId, stories).map(({ id }) => id);

describe('a reader whose address led nowhere', () => {
  it.each([
    ['with a letter missing', 'suez-cana', 'suez-canal'],
    ['cut off by a messenger', 'suez-ca', 'suez-canal'],
    ['with two letters swapped', 'suez-cnaal', 'suez-canal'],
    ['without the hamza', 'خرائط-الادريسي', 'خرائط-الإدريسي'],
    ['with ه for ة', 'قهوه-وشاي', 'قهوة-وشاي'],
  ])('%s is shown the article that was meant first', (_, wrong, meant) => {
    expect(near(wrong)[0]).toBe(meant);
  });

  it('is shown nothing that is not like it', () => {
    expect(near('quarterly-report')).toEqual([]);
    expect(near('')).toEqual([]);
  });
});

describe('the shelves of near articles', () => {
  it('stand by the first two letters, folded', () => {
    expect([...nearStories(stories).keys()]).toEqual(['su', 'خر', 'قه']);
    expect(nearKey('Suez')).toBe('su');
    expect(nearKey('قَهوة')).toBe('قه');
    expect(nearKey('-')).toBeNull();
  });

  it('hold headlines only', () => {
    expect(
      nearStories(stories)
        .get('su')
        ?.some(({ image, description }) => image || description),
    ).toBe(false);
  });
});
