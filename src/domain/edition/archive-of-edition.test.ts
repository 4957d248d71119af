import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { archiveOfEdition } from './archive-of-edition.ts';
import { parseArchivePage } from './archive-page.ts';
import { storyOf } from './story.ts';

const storyAt = (datePublished: string, index = 0) =>
  storyOf(buildArticle({ id: `s-${datePublished.slice(0, 10)}-${index}`, datePublished }));
const zone = 'Asia/Riyadh';
const archive = archiveOfEdition(
  [
    storyAt('2023-12-31T22:30:00Z'),
    storyAt('2024-07-23T14:20:00+03:00', 1),
    storyAt('2024-07-23T18:00:00+03:00', 2),
    storyAt('2024-07-30T08:00:00+03:00'),
  ],
  zone,
);

describe('the archive', () => {
  it('has a page for each month and each day that brought something, by the clock of the edition', () => {
    expect(archive.months.map(({ calendar }) => calendar.month)).toEqual(['2024-01', '2024-07']);
    expect(archive.days.map(({ day }) => day)).toEqual(['2024-01-01', '2024-07-23', '2024-07-30']);
  });

  it('has no day for a story of which no date is known', () => {
    const undated = storyOf(buildArticle({ datePublished: null }));
    const dated = storyAt('2024-07-23T14:20:00+03:00');
    expect(archiveOfEdition([undated, dated], zone)).toEqual(archiveOfEdition([dated], zone));
    expect(archiveOfEdition([undated], zone)).toEqual({ first: null, months: [], days: [] });
  });

  it('leads from a day to the nearest ones that have news', () => {
    const [, middle] = archive.days;
    expect([middle?.previous, middle?.next]).toEqual(['2024-01-01', '2024-07-30']);
  });

  it('leads from a month to the nearest ones that have news', () => {
    const [first, last] = archive.months;
    expect([first?.calendar.previous, first?.calendar.next]).toEqual([null, '2024-07']);
    expect([last?.calendar.previous, last?.calendar.next]).toEqual(['2024-01', null]);
  });

  it('counts the stories of each day of a month', () => {
    expect(archive.months[1]?.calendar.counts).toEqual({ 23: 2, 30: 1 });
  });

  it('shows the newest day first, and of a day the newest story', () => {
    const days = archive.months[1]?.days ?? [];
    expect(days.map(({ day, count }) => [day, count])).toEqual([
      ['2024-07-30', 1],
      ['2024-07-23', 2],
    ]);
    expect(days[1]?.stories.map(({ id }) => id)).toEqual(['s-2024-07-23-2', 's-2024-07-23-1']);
  });

  it('opens with the newest month and a list of all', () => {
    expect(archive.first?.calendar.month).toBe('2024-07');
    expect(archive.first?.months).toEqual([
      { month: '2024-07', count: 3 },
      { month: '2024-01', count: 1 },
    ]);
  });

  it('of an edition without articles has no page', () => {
    expect(archiveOfEdition([], zone)).toEqual({ first: null, months: [], days: [] });
  });

  it('of a busy month shows 24 headlines, and says how many there are', () => {
    const busy = Array.from({ length: 60 }, (_, index) => storyAt('2024-05-02T10:00:00Z', index));
    const { months, days } = archiveOfEdition(busy, zone);
    expect(months[0]?.days).toMatchObject([{ day: '2024-05-02', count: 60 }]);
    expect(months[0]?.days[0]?.stories).toHaveLength(24);
    expect(days.map(({ shard, stories }) => [shard, stories.length])).toEqual([
      [null, 24],
      [1, 12],
      [2, 12],
      [3, 12],
    ]);
  });

  it.each([...archive.months, ...archive.days])('arrives as it was sent', (page) => {
    expect(parseArchivePage(JSON.parse(JSON.stringify(page)))).toEqual({ ok: true, value: page });
  });

  it.each([
    ['nothing', null],
    ['a day that does not exist', { ...archive.days[0], day: 'أمس' }],
    ['of no kind', { ...archive.days[0], type: 'year' }],
  ])('is refused when it is %s', (_, input) => {
    expect(parseArchivePage(input).ok).toBe(false);
  });
});
