import type { UIMatch } from 'react-router';
import { describe, expect, it } from 'vitest';
import { serverReach } from '#data/server-reach.ts';
import type { Article } from '#domain/article/article.ts';
import { leadPictureSizes } from '#domain/article/renditions.ts';
import { archiveOfEdition } from '#domain/edition/archive-of-edition.ts';
import { listsOfEdition } from '#domain/edition/lists-of-edition.ts';
import { storyOf } from '#domain/edition/story.ts';
import { buildArticle } from '../../tests/fixtures/build-article.ts';
import { buildEdition } from '../../tests/fixtures/build-edition.ts';
import { translatorIn } from '../../tests/fixtures/translator-in.ts';
import { pageMetaOf } from './page-meta.ts';
import {
  aboutHandle,
  archiveHandle,
  articleHandle,
  homeHandle,
  listHandle,
  openHandle,
  savedHandle,
  searchHandle,
} from './page-metas.ts';

const edition = buildEdition({ basePath: '/paper/' });
const matchesOf = (handle?: unknown, loaderData?: unknown) =>
  [{ id: 'root' }, { handle, loaderData }] as unknown as UIMatch[];
const articleMatches = (article: Article = buildArticle()) =>
  matchesOf(articleHandle, { ok: true, value: { article } });
const metaOf = (matches: UIMatch[], language: 'ar' | 'en' = 'ar') =>
  pageMetaOf(matches, { edition, t: translatorIn(language).t, language });
const entries = (article: Article) => [{ article, story: storyOf(article) }];

describe('what a page says of itself', () => {
  it('on the front page: the name and the tagline of the paper, and its feed', () => {
    expect(metaOf(matchesOf(homeHandle, { ok: true, value: {} }))).toEqual({
      title: 'قارئ: صحيفة تُقرأ وتُسمع',
      description: 'مقالات تُقرأ في دقائق.',
      canonical: 'https://qari.example/paper/',
      article: null,
      lead: null,
      section: null,
      feed: '/feed.xml',
    });
  });

  it('on a search: what is sought, in the direction of the page whatever stands in the address', () => {
    const titleFor = (query: string) => {
      const search = `?${new URLSearchParams({ q: query })}`;
      return pageMetaOf(matchesOf(searchHandle), { edition, search, t: translatorIn('ar').t, language: 'ar' })
        .title;
    };
    const title = titleFor('نيل moc.live');
    expect(title).toContain('نيل moc.live');
    expect(titleFor('نيل\u2067 moc.\u202Elive\u202C\u2069')).toBe(title);
  });

  it('on an article: its headline, standfirst, section and one address', () => {
    expect(metaOf(articleMatches())).toEqual({
      title: 'كيف غيّرت قناة السويس طرق التجارة في العالم | قارئ',
      description: 'اختصرت القناة الطريق بين آسيا وأوروبا بسبعة آلاف كيلومتر.',
      canonical: 'https://qari.example/paper/articles/suez-canal/',
      article: buildArticle(),
      lead: { image: buildArticle().image?.[0], sizes: leadPictureSizes },
      section: 'economy',
      feed: null,
    });
  });

  it('on an article without a standfirst: the first point of its summary, else the paper', () => {
    const { description: _, ...article } = buildArticle();
    expect(metaOf(articleMatches(article)).description).toBe('افتُتحت القناة عام 1869.');
    expect(metaOf(articleMatches({ ...article, abstract: [] })).description).toBe(edition.description);
  });

  it('on an imported article: the address of the original', () => {
    const article = buildArticle({ url: 'https://www.reuters.com/suez' });
    expect(metaOf(articleMatches(article)).canonical).toBe('https://www.reuters.com/suez');
  });

  it('on a section: its name, what it is about, and its feed', () => {
    const [section] = listsOfEdition(edition, entries(buildArticle()));
    expect(metaOf(matchesOf(listHandle, { ok: true, value: section }))).toMatchObject({
      title: 'اقتصاد | قارئ',
      description: 'كيف تتكوّن الأسعار.',
      canonical: 'https://qari.example/paper/sections/economy/',
      section: 'economy',
      feed: '/sections/economy/feed.xml',
    });
  });

  it('on an older page of a section: until when its stories came, not a number counted from the oldest', () => {
    const [section] = listsOfEdition(edition, entries(buildArticle()));
    const older = matchesOf(listHandle, { ok: true, value: { ...section, shard: 1 } });
    expect(metaOf(older).title).toBe('اقتصاد، حتى 23 يوليو/ تموز 2024 | قارئ');
    expect(metaOf(older, 'en').title).toBe('اقتصاد, up to 23 July 2024 | قارئ');
  });

  it('on a topic that nobody described: a sentence that names it', () => {
    const topic = listsOfEdition(edition, entries(buildArticle())).find(
      ({ subject }) => subject.kind === 'topic',
    );
    expect(metaOf(matchesOf(listHandle, { ok: true, value: topic }))).toMatchObject({
      title: 'مصر | قارئ',
      description: 'كل ما نُشر عن مصر، الأحدث أولاً.',
      section: null,
    });
  });

  it('in the archive: the month or the day, and the first page under one address', () => {
    const { first, days } = archiveOfEdition([storyOf(buildArticle())], 'Asia/Riyadh');
    expect(metaOf(matchesOf(archiveHandle, { ok: true, value: first }))).toMatchObject({
      title: 'الأرشيف | قارئ',
      canonical: 'https://qari.example/paper/archive/',
    });
    expect(metaOf(matchesOf(archiveHandle, { ok: true, value: days[0] }), 'en')).toMatchObject({
      title: 'Archive of Tuesday, 23 July 2024 | قارئ',
      canonical: 'https://qari.example/paper/archive/2024-07-23/',
    });
  });

  it('of a page without data: its own title', () => {
    expect(metaOf(matchesOf(aboutHandle)).title).toBe('عن قارئ | قارئ');
    expect(metaOf(matchesOf(savedHandle))).toMatchObject({ title: 'المحفوظات | قارئ', canonical: null });
    expect(metaOf(matchesOf(openHandle))).toMatchObject({ title: 'فتح رابط | قارئ', canonical: null });
  });

  it.each([
    ['not there', matchesOf()],
    ['missing', matchesOf(articleHandle, { ok: false, problem: 'missing' })],
  ])('of a page that is %s: a title that says so, and no address to index', (_, matches) => {
    expect(metaOf(matches)).toMatchObject({ title: 'لا صفحة هنا | قارئ', canonical: null, article: null });
  });

  it('of an address that the server could not be asked for: not that it is wrong', () => {
    serverReach.tell(false);
    expect(metaOf(matchesOf()).title).toBe('لم تصل الصفحة | قارئ');
    serverReach.tell(true);
    expect(metaOf(matchesOf()).title).toBe('لا صفحة هنا | قارئ');
  });

  it.each([
    ['an article that was not loaded', matchesOf(articleHandle), 'لم تصل الصفحة | قارئ'],
    [
      'an article that did not arrive',
      matchesOf(articleHandle, { ok: false, problem: 'unreachable' }),
      'لم تصل الصفحة | قارئ',
    ],
    [
      'a front page that is broken',
      matchesOf(homeHandle, { ok: false, problem: 'malformed' }),
      'تعذّر عرض هذه الصفحة | قارئ',
    ],
  ])('of %s: the title that stands on the page', (_, matches, title) => {
    expect(metaOf(matches)).toMatchObject({ title, canonical: null });
  });
});
