import { describe, expect, it } from 'vitest';
import { archiveOfEdition } from '#domain/edition/archive-of-edition.ts';
import { storyOf } from '#domain/edition/story.ts';
import { buildArticle } from '../../tests/fixtures/build-article.ts';
import { buildEdition } from '../../tests/fixtures/build-edition.ts';
import { translatorIn } from '../../tests/fixtures/translator-in.ts';
import { archiveCrumbs } from './archive-crumbs.ts';

const edition = buildEdition();
const context = { edition, t: translatorIn('ar').t, language: 'ar' };
const stories = Array.from({ length: 60 }, (_, index) =>
  storyOf(buildArticle({ id: `a-${index}`, datePublished: '2024-07-23T10:00:00+03:00' })),
);
const { first, months, days } = archiveOfEdition(stories, edition.timeZone);
const wayTo = (page: typeof first | (typeof days)[number] | undefined) =>
  page ? archiveCrumbs(page, context).map(({ name, path }) => `${name} ${path}`) : null;
const archive = 'الأرشيف /archive/';
const month = 'يوليو/ تموز 2024 /archive/2024-07/';

describe('the way to a page of the archive', () => {
  it('leads to its first page at once', () => {
    expect(wayTo(first)).toEqual([]);
  });

  it('leads to a month by the archive', () => {
    expect(wayTo(months[0])).toEqual([archive]);
  });

  it('leads to a day by its month', () => {
    expect(wayTo(days.find(({ shard }) => shard === null))).toEqual([archive, month]);
  });

  it('leads to what else was published on a day by the day', () => {
    expect(wayTo(days.find(({ shard }) => shard !== null))).toEqual([
      archive,
      month,
      'الثلاثاء 23 يوليو/ تموز 2024 /archive/2024-07-23/',
    ]);
  });
});
