import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { nearStories } from './near-stories.ts';
import { nearestStories, nearKey, newestOf } from './nearest-stories.ts';
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

describe('a reader who is lost beyond any likeness', () => {
  it('is shown the newest of the whole front page, not only of its last row', () => {
    const at = (id: string, day: number) => ({
      ...storyOf(buildArticle({ id })),
      datePublished: `2026-11-${day}T08:00:00Z`,
    });
    const home = {
      lead: at('lead', 24),
      seconds: [at('second', 22)],
      sections: [{ id: 's', name: 's', stories: [at('block', 23), at('lead', 24)] }],
      latest: [at('late', 16)],
      briefing: { count: 0, minutes: 1 },
    };
    expect(newestOf(home).map(({ id }) => id)).toEqual(['lead', 'block', 'second', 'late']);
  });
});
