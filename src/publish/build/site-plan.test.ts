import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { buildSettings } from './build-settings.ts';
import { editionInfo, pageJobs } from './page-jobs.ts';

const articles = [
  buildArticle({
    id: 'قناة',
    datePublished: '2024-07-23T23:00:00+03:00',
    dateModified: '2024-08-01T00:00:00Z',
  }),
  buildArticle({ id: 'coffee', datePublished: '2024-07-23T21:00:00Z', dateModified: '2024-08-01T00:00:00Z' }),
];

describe('the pages of an edition', () => {
  const jobs = [...pageJobs(buildEdition(), articles)];

  it('are the front page, the page for what is not there, and one for each article', () => {
    expect(jobs.map(({ htmlFile }) => htmlFile)).toEqual([
      'index.html',
      '404.html',
      'articles/قناة/index.html',
      'articles/coffee/index.html',
    ]);
  });

  it('have addresses that are percent-encoded, and files that are not', () => {
    expect(jobs[2]).toMatchObject({
      path: `/articles/${encodeURIComponent('قناة')}/`,
      jsonFile: 'edition/articles/قناة.json',
    });
  });

  it('of what is not there have no data', () => {
    expect(jobs[1]).toMatchObject({ jsonFile: null, data: {} });
  });
});

describe('the moment of an edition', () => {
  it('is that of its newest article, by time and not by spelling', () => {
    expect(editionInfo(buildEdition(), articles).dateModified).toBe('2024-07-23T21:00:00Z');
  });

  it('of an empty edition is a moment all the same', () => {
    expect(Number.isNaN(Date.parse(editionInfo(buildEdition(), []).dateModified))).toBe(false);
  });
});

describe('which edition is built, and where to', () => {
  it('is the sample edition, to dist', () => {
    expect(buildSettings('/site', {})).toEqual({
      editionFolder: '/site/public/edition',
      outFolder: '/site/dist',
    });
  });

  it('is said by QARI_EDITION and QARI_OUT', () => {
    expect(buildSettings('/site', { QARI_EDITION: '../paper', QARI_OUT: '/srv/www' })).toEqual({
      editionFolder: '/paper',
      outFolder: '/srv/www',
    });
  });
});
