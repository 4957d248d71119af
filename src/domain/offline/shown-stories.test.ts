import { expect, it } from 'vitest';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { storyOf } from '../edition/story.ts';
import type { SavedStory } from './saved-story.ts';
import { shownStories } from './shown-stories.ts';

function saved(headline: string, datePublished: string | null, savedAt: string): SavedStory {
  const story = { ...storyOf(buildArticle({ datePublished })), headline };
  return {
    id: headline,
    story,
    savedAt,
    reason: 'reader',
    files: [],
    bytes: 1,
    hasAudio: false,
    isComplete: true,
  };
}
const stories = [
  saved('تاريخ العود', '2026-11-01T08:00:00Z', '2026-11-20T08:00:00Z'),
  saved('إعادة تدوير المياه', '2026-11-03T08:00:00Z', '2026-11-18T08:00:00Z'),
  saved('قانون التسلّل', '2026-11-02T08:00:00Z', '2026-11-19T08:00:00Z'),
];
const titles = (...how: [query: string, order: 'saved' | 'published' | 'headline']) =>
  shownStories(stories, ...how).map(({ id }) => id);

it('stand in the order in which they were saved, or published, or by their letters', () => {
  expect(titles('', 'saved')).toEqual(['تاريخ العود', 'قانون التسلّل', 'إعادة تدوير المياه']);
  expect(titles('', 'published')).toEqual(['إعادة تدوير المياه', 'قانون التسلّل', 'تاريخ العود']);
  expect(titles('', 'headline')).toEqual(['إعادة تدوير المياه', 'تاريخ العود', 'قانون التسلّل']);
});

it('stand last by their date where none is known', () => {
  const undated = saved('بلا تاريخ', null, '2026-11-21T08:00:00Z');
  const shown = shownStories([undated, ...stories], '', 'published');
  expect(shown.map(({ id }) => id)).toEqual([...titles('', 'published'), 'بلا تاريخ']);
});

it.each([
  ['العود', ['تاريخ العود']],
  ['اعاده', ['إعادة تدوير المياه']],
  ['التسلل', ['قانون التسلّل']],
  ['  ', ['تاريخ العود', 'قانون التسلّل', 'إعادة تدوير المياه']],
  ['قناة', []],
])('are found by «%s»', (query, found) => {
  expect(titles(query, 'saved')).toEqual(found);
});

it('leave the list that was given as it was', () => {
  const before = [...stories];
  titles('', 'headline');
  expect(stories).toEqual(before);
});
