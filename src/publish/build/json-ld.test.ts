import { describe, expect, it } from 'vitest';
import type { Article } from '#domain/article/article.ts';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { newsArticleJsonLd } from './json-ld.ts';

const edition = buildEdition({ basePath: '/paper/' });

describe('what search engines learn of an article', () => {
  it('is headline, language, section, moments and address', () => {
    expect(newsArticleJsonLd(buildArticle(), edition)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      mainEntityOfPage: 'https://qari.example/paper/articles/suez-canal/',
      headline: buildArticle().headline,
      inLanguage: 'ar',
      articleSection: 'اقتصاد',
      datePublished: '2024-07-23T14:20:00+03:00',
      dateModified: '2024-07-23T16:05:00+03:00',
      keywords: ['مصر'],
      image: [
        expect.stringMatching(/^https:\/\/qari\.example\/paper\/edition\/media\/suez-canal\.svg\.\d+\.webp$/),
      ],
      publisher: { name: 'قارئ', url: 'https://qari.example/paper/' },
    });
  });

  it('is where it can be heard: one file for each recording', () => {
    const [recorded] = buildArticle().audio ?? [];
    const twin = { ...recorded, contentUrl: 'media/suez-summary.m4a', encodingFormat: 'audio/mp4' };
    const body = { ...recorded, contentUrl: 'media/سويس.body.webm', of: 'body' as const, duration: 120 };
    const audio = [recorded, twin, body] as NonNullable<Article['audio']>;
    expect(newsArticleJsonLd(buildArticle({ audio }), edition).audio).toEqual([
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
    ]);
  });

  it('is who made it', () => {
    expect(newsArticleJsonLd(buildArticle(), edition)).toMatchObject({
      author: [{ '@type': 'Person', name: 'ليلى حدّاد', url: 'https://qari.example/layla' }],
      editor: [{ name: 'سامر العلي' }],
      translator: [{ name: 'John Smith' }],
      contributor: [{ name: 'كريم ناصر' }, { name: 'هدى منصور' }],
    });
  });

  it('is the address of the original, where it was imported', () => {
    const article = buildArticle({ url: 'https://www.reuters.com/suez' });
    expect(newsArticleJsonLd(article, edition).mainEntityOfPage).toBe('https://www.reuters.com/suez');
  });

  it('is nothing that the article does not say', () => {
    const {
      description: _d,
      creditText: _c,
      dateModified: _m,
      ...article
    } = buildArticle({ abstract: [], audio: [] });
    const data = newsArticleJsonLd(article, edition);
    expect(data).not.toHaveProperty('description');
    expect(data).not.toHaveProperty('creditText');
    expect(data).not.toHaveProperty('abstract');
    expect(data).not.toHaveProperty('audio');
    expect(data.dateModified).toBe(article.datePublished);
  });
});
