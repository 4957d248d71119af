import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { articlePages, newestFirst } from './article-page.ts';

/** An article of a day of July 2024. */
const ofDay = (day: number, section = 'economy', related: string[] = []) =>
  buildArticle({
    id: `${section}-${day}`,
    datePublished: `2024-07-${String(day).padStart(2, '0')}T10:00:00Z`,
    dateModified: '2024-08-01T10:00:00Z',
    articleSection: { id: section, name: section },
    related,
  });
const week = [3, 1, 7, 5, 2, 6, 4].map((day) => ofDay(day));

describe('the order of an edition', () => {
  it('puts the newest first', () => {
    expect(
      newestFirst(week)
        .map(({ id }) => id.slice(-1))
        .join(''),
    ).toBe('7654321');
  });

  it('compares moments, not their spelling', () => {
    const early = buildArticle({ id: 'early', datePublished: '2024-07-23T23:00:00+03:00' });
    const late = buildArticle({ id: 'late', datePublished: '2024-07-23T21:00:00Z' });
    expect(newestFirst([early, late])[0]?.id).toBe('late');
  });

  it('is the same in every build when two articles share a moment', () => {
    const [b, a] = [buildArticle({ id: 'b' }), buildArticle({ id: 'a' })];
    expect(newestFirst([b, a]).map(({ id }) => id)).toEqual(newestFirst([a, b]).map(({ id }) => id));
  });

  it('has those last of which no date is known, by their ids, also behind what is older than 1970', () => {
    const undated = ['b', 'a'].map((id) => buildArticle({ id, datePublished: null }));
    const old = buildArticle({ id: 'old', datePublished: '1936-05-01T10:00:00Z' });
    const order = ['economy-3', 'old', 'a', 'b'];
    expect(newestFirst([...undated, old, ofDay(3)]).map(({ id }) => id)).toEqual(order);
    expect(newestFirst([ofDay(3), ...undated.toReversed(), old]).map(({ id }) => id)).toEqual(order);
  });

  it('leaves the given list alone', () => {
    const before = [...week];
    newestFirst(week);
    expect(week).toEqual(before);
  });
});

describe('around an article', () => {
  const sport = [8, 9].map((day) => ofDay(day, 'sport'));
  const pageOf = articlePages([...week, ...sport]);

  it('the previous and the next are the older and the newer of its section', () => {
    const page = pageOf(ofDay(4));
    expect(page.previous?.id).toBe('economy-3');
    expect(page.next?.id).toBe('economy-5');
  });

  it('the one before the oldest is one of which no date is known', () => {
    const undated = buildArticle({
      id: 'undated',
      datePublished: null,
      articleSection: ofDay(1).articleSection,
    });
    const around = articlePages([...week, undated]);
    expect(around(ofDay(1)).previous).toMatchObject({ id: 'undated', datePublished: null });
    expect(around(undated)).toMatchObject({ next: { id: 'economy-1' }, previous: null });
  });

  it('the newest of a section has no next, the oldest no previous', () => {
    expect(pageOf(ofDay(7)).next).toBeNull();
    expect(pageOf(ofDay(1)).previous).toBeNull();
  });

  it('the related begin with those that the editor chose, in that order', () => {
    const chosen = ofDay(4, 'economy', ['sport-8', 'economy-1']);
    const { related } = articlePages([...week.filter(({ id }) => id !== chosen.id), chosen, ...sport])(
      chosen,
    );
    expect(related.map(({ id }) => id).slice(0, 2)).toEqual(['sport-8', 'economy-1']);
    expect(related).toHaveLength(4);
  });

  it('the related go on with its own section', () => {
    const { related } = pageOf(ofDay(4));
    expect(related.map(({ articleSection }) => articleSection.id)).toEqual(Array(4).fill('economy'));
  });

  it('the related of its section are the nearest in time, the newer before the older', () => {
    expect(pageOf(ofDay(4)).related.map(({ id }) => id)).toEqual([
      'economy-5',
      'economy-3',
      'economy-6',
      'economy-2',
    ]);
  });

  it('the related are filled up from other sections', () => {
    const { related } = pageOf(ofDay(8, 'sport'));
    expect(related.map(({ id }) => id)).toEqual(['sport-9', 'economy-7', 'economy-6', 'economy-5']);
  });

  it('the related never hold itself, a stranger, or one story twice', () => {
    const chosen = ofDay(4, 'economy', ['economy-4', 'lost', 'economy-5', 'economy-5']);
    const ids = articlePages([...week.filter(({ id }) => id !== chosen.id), chosen])(chosen).related.map(
      ({ id }) => id,
    );
    expect(ids).not.toContain('economy-4');
    expect(ids).not.toContain('lost');
    expect(new Set(ids).size).toBe(4);
  });

  it('an archive of one is alone', () => {
    const only = ofDay(1);
    expect(articlePages([only])(only)).toMatchObject({
      article: only,
      related: [],
      previous: null,
      next: null,
    });
  });
});

it('a page of a large archive costs no more than one of a small archive', () => {
  const article = buildArticle({ related: [] });
  const archive = Array.from({ length: 20_000 }, (_, index) => ({ ...article, id: `a${index}` }));
  const pageOf = articlePages(archive);
  // A section copied for each page made 100,000 pages cost 5,000,000,000 copies.
  const { slice } = Array.prototype;
  let copied = 0;
  Array.prototype.slice = function (this: unknown[], ...range: [number?, number?]) {
    const part = slice.apply(this, range);
    copied += part.length;
    return part;
  };
  try {
    pageOf(archive[10_000] ?? article);
  } finally {
    Array.prototype.slice = slice;
  }
  expect(copied).toBeLessThan(100);
});
