import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { buildSettings } from './build-settings.ts';
import { editionInfo } from './edition-info.ts';
import { htmlFileOf, planSite, type SitePlan } from './site-plan.ts';

const articles = [
  buildArticle({
    id: 'قناة',
    datePublished: '2024-07-23T23:00:00+03:00',
    dateModified: '2024-08-01T00:00:00Z',
  }),
  buildArticle({ id: 'coffee', datePublished: '2024-07-23T21:00:00Z', dateModified: '2024-08-01T00:00:00Z' }),
];

describe('the pages of an edition', () => {
  const plan = planSite(buildEdition(), articles);
  const jobs = [...plan.jobs];

  it('are the front page, the page for what is not there, the shell, two about the paper, two for what is saved and shared, the search, the lists, the archive, the articles', () => {
    expect(jobs.map(htmlFileOf)).toEqual([
      'index.html',
      '404.html',
      'shell/index.html',
      'about/index.html',
      'privacy/index.html',
      'saved/index.html',
      'open/index.html',
      'search/index.html',
      'sections/economy/index.html',
      'topics/مصر/index.html',
      'contributors/layla/index.html',
      'archive/index.html',
      'archive/2024-07/index.html',
      'archive/2024-07-24/index.html',
      'archive/2024-07-23/index.html',
      'articles/coffee/index.html',
      'articles/قناة/index.html',
    ]);
    expect(jobs).toHaveLength(plan.pageCount);
  });

  it('have addresses that are percent-encoded, and files that are not', () => {
    expect(jobs.find(({ data }) => data.article?.article.id === 'قناة')).toMatchObject({
      path: `/articles/${encodeURIComponent('قناة')}/`,
      jsonFile: 'edition/articles/قناة.json',
    });
  });

  it('write no two files of the same name', () => {
    const files = [
      ...jobs.map(htmlFileOf),
      ...jobs.flatMap(({ jsonFile }) => jsonFile ?? []),
      ...plan.files.map(({ file }) => file),
    ];
    expect(new Set(files).size).toBe(files.length);
  });

  it('of what is not there show the newest stories', () => {
    expect(jobs[1]).toMatchObject({
      jsonFile: null,
      data: { near: { isSimilar: false, stories: [{ id: 'coffee' }, { id: 'قناة' }] } },
    });
  });

  it('of an edition without articles are the eight that need none', () => {
    expect([...planSite(buildEdition(), []).jobs].map(({ page }) => page)).toEqual([
      'home',
      'not-found',
      'shell',
      'about',
      'privacy',
      'saved',
      'open',
      'search',
    ]);
  });
});

describe('the pages of an edition that has HTML of its newest article only', () => {
  const plan = planSite(buildEdition(), articles);
  const few = planSite({ ...buildEdition(), prerenderedArticles: 1 }, articles);
  const dataOnly = (edition: SitePlan) => [...edition.jobs].filter(({ isDataOnly }) => isDataOnly);

  it('are all but that of the older one, of which the data is made', () => {
    expect(dataOnly(plan)).toEqual([]);
    expect(dataOnly(few).map(({ jsonFile }) => jsonFile)).toEqual(['edition/articles/قناة.json']);
    expect(few.pageCount).toBe(plan.pageCount - 1);
  });

  it('have the same data in them', () => {
    const dataOf = ({ jobs, files }: SitePlan) => [[...jobs].map(({ data }) => data), files];
    expect(dataOf(few)).toEqual(dataOf(plan));
  });

  it('tell crawlers that the shell becomes another page', () => {
    const shellOf = ({ jobs }: SitePlan) => [...jobs].find(({ page }) => page === 'shell')?.facts?.isStandIn;
    expect([shellOf(plan), shellOf(few)]).toEqual([false, true]);
  });

  it('are all of them where there are no more', () => {
    expect(dataOnly(planSite({ ...buildEdition(), prerenderedArticles: 2 }, articles))).toEqual([]);
  });
});

describe('what every page knows of its edition', () => {
  it('is the moment of its newest article, by time and not by spelling', () => {
    expect(editionInfo(buildEdition(), articles).dateModified).toBe('2024-07-23T21:00:00Z');
  });

  it('is of no moment where no article has a date, and never of one that was made up', () => {
    const undated = buildArticle({ datePublished: null });
    expect(editionInfo(buildEdition(), [undated]).dateModified).toBeNull();
    expect(editionInfo(buildEdition(), [undated, ...articles]).dateModified).toBe('2024-07-23T21:00:00Z');
    expect(editionInfo(buildEdition(), []).dateModified).toBeNull();
  });

  it.each([
    ['SA', 7],
    ['EG', 6],
    ['MA', 1],
  ])('is the day on which the week begins in %s', (region, day) => {
    expect(editionInfo(buildEdition({ region }), []).firstDayOfWeek).toBe(day);
  });

  it('is not what only one page needs', () => {
    const edition = { ...buildEdition(), frontPage: { latest: 3 }, topics: [] };
    expect(Object.keys(editionInfo(edition, []))).not.toEqual(expect.arrayContaining(['frontPage']));
    expect(Object.keys(editionInfo(edition, []))).not.toEqual(expect.arrayContaining(['topics']));
    expect(editionInfo({ ...edition, prerenderedArticles: 9 }, [])).toEqual(editionInfo(edition, []));
  });
});

describe('which edition is built, and where to', () => {
  it('is the sample edition, to dist', () => {
    expect(buildSettings('/site', {})).toMatchObject({
      editionFolder: '/site/public/edition',
      outFolder: '/site/dist',
      isPrecompressed: false,
      shareImages: 2_000,
    });
  });

  it('is said by variables of the environment', () => {
    const said = {
      QARI_EDITION: '../paper',
      QARI_OUT: '/srv/www',
      QARI_PRECOMPRESS: '1',
      QARI_SHARE_IMAGES: '0',
      SOURCE_DATE_EPOCH: '1721736000',
    };
    expect(buildSettings('/site', said)).toEqual({
      editionFolder: '/paper',
      outFolder: '/srv/www',
      isPrecompressed: true,
      shareImages: 0,
      now: Date.parse('2024-07-23T12:00:00Z'),
    });
    for (const wrong of [{ QARI_SHARE_IMAGES: 'all' }, { SOURCE_DATE_EPOCH: '2024-07-23' }])
      expect(() => buildSettings('/site', wrong)).toThrow(/must be a number/);
  });
});
