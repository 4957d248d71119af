import { describe, expect, it } from 'vitest';
import type { Article } from '#domain/article/article.ts';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { newsArticle } from './news-article.ts';

const edition = buildEdition({ basePath: '/paper/' });

describe('what search engines learn of an article', () => {
  it('is headline, language, section, moments and address', () => {
    expect(newsArticle(buildArticle(), edition)).toMatchObject({
      '@type': 'NewsArticle',
      mainEntityOfPage: 'https://qari.example/paper/articles/suez-canal/',
      headline: buildArticle().headline,
      inLanguage: 'ar',
      articleSection: 'اقتصاد',
      datePublished: '2024-07-23T14:20:00+03:00',
      dateModified: '2024-07-23T16:05:00+03:00',
      keywords: ['مصر'],
      image: [
        {
          '@type': 'ImageObject',
          url: expect.stringMatching(
            /^https:\/\/qari\.example\/paper\/edition\/media\/suez-canal\.svg\.\d+\.webp$/,
          ),
        },
      ],
      wordCount: expect.any(Number),
      correction: [{ '@type': 'CorrectionComment', datePublished: '2024-07-24T09:00:00+03:00' }],
      publisher: { name: 'قارئ', url: 'https://qari.example/paper/' },
    });
  });

  it('is no moment that nobody knows', () => {
    const { dateModified: _, ...undated } = buildArticle({ datePublished: null });
    const told = newsArticle(undated, edition) as object;
    expect(told).not.toHaveProperty('datePublished');
    expect(told).not.toHaveProperty('dateModified');
    expect(told).toMatchObject({ audio: [expect.not.objectContaining({ uploadDate: null })] });
    expect(newsArticle(buildArticle({ datePublished: null }), edition)).toMatchObject({
      dateModified: '2024-07-23T16:05:00+03:00',
    });
  });

  it('is where it can be heard: one file for each recording', () => {
    const [recorded] = buildArticle().audio ?? [];
    const twin = { ...recorded, contentUrl: 'media/suez-summary.m4a', encodingFormat: 'audio/mp4' };
    const body = { ...recorded, contentUrl: 'media/سويس.body.webm', of: 'body' as const, duration: 120 };
    const audio = [recorded, twin, body] as NonNullable<Article['audio']>;
    expect(newsArticle(buildArticle({ audio }), edition)).toMatchObject({
      audio: [
        {
          '@type': 'AudioObject',
          contentUrl: 'https://qari.example/paper/edition/media/suez-summary.mp3',
          encodingFormat: 'audio/mpeg',
          duration: 'PT31.2S',
        },
        {
          '@type': 'AudioObject',
          contentUrl: `https://qari.example/paper/edition/media/${encodeURIComponent('سويس')}.body.webm`,
          encodingFormat: 'audio/mpeg',
          duration: 'PT120S',
        },
      ],
    });
  });

  it('is who made it', () => {
    expect(newsArticle(buildArticle(), edition)).toMatchObject({
      author: [{ '@type': 'Person', name: 'ليلى حدّاد', url: 'https://qari.example/layla' }],
      editor: [{ name: 'سامر العلي' }],
      translator: [{ name: 'John Smith' }],
      contributor: [{ name: 'كريم ناصر' }, { name: 'هدى منصور' }],
    });
  });

  it('is the address of the original, where it was imported', () => {
    const article = buildArticle({ url: 'https://www.reuters.com/suez' });
    expect(newsArticle(article, edition)).toHaveProperty('mainEntityOfPage', 'https://www.reuters.com/suez');
  });

  it('is nothing that the article does not say', () => {
    const {
      description: _d,
      creditText: _c,
      dateModified: _m,
      ...article
    } = buildArticle({ abstract: [], audio: [] });
    const data = newsArticle(article, edition);
    expect(data).not.toHaveProperty('description');
    expect(data).not.toHaveProperty('creditText');
    expect(data).not.toHaveProperty('abstract');
    expect(data).not.toHaveProperty('audio');
    expect(data).toHaveProperty('dateModified', article.datePublished);
  });

  it('is where its makers are to be found: their own page, else the list of what they made', () => {
    const author = [
      { id: 'layla', name: 'ليلى', url: 'https://a.example/layla' },
      { id: 'هدى', name: 'هدى' },
      { name: 'كريم' },
    ];
    expect(newsArticle(buildArticle({ author }), edition)).toHaveProperty('author', [
      { '@type': 'Person', name: 'ليلى', url: 'https://a.example/layla' },
      {
        '@type': 'Person',
        name: 'هدى',
        url: `https://qari.example/paper/contributors/${encodeURIComponent('هدى')}/`,
      },
      { '@type': 'Person', name: 'كريم' },
    ]);
  });

  it('is what it translates, or what translates it', () => {
    const translations = [
      { id: 'suez-canal', inLanguage: 'ar' },
      { id: 'suez-en', inLanguage: 'en' },
    ];
    const address = (id: string) => ({ '@id': `https://qari.example/paper/articles/${id}/` });
    expect(newsArticle(buildArticle(), edition, translations)).toHaveProperty('workTranslation', [
      address('suez-en'),
    ]);
    expect(newsArticle(buildArticle({ id: 'suez-en' }), edition, translations)).toHaveProperty(
      'translationOfWork',
      address('suez-canal'),
    );
  });

  it('is who reads it aloud, if that is a person', () => {
    const [recorded] = buildArticle().audio ?? [];
    const audio = [{ ...recorded, readBy: { by: 'person', name: 'سلمى' } }] as NonNullable<Article['audio']>;
    expect(newsArticle(buildArticle({ audio }), edition)).toMatchObject({
      audio: [{ contributor: { '@type': 'Person', name: 'سلمى' } }],
    });
    expect(newsArticle(buildArticle(), edition)).not.toHaveProperty('audio.0.contributor');
  });
});
