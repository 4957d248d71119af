// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { planSite } from '#publish/build/site-plan.ts';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { feedsOfEdition } from './feeds-of-edition.ts';

const edition = buildEdition({ basePath: '/paper/' });
const articles = Array.from({ length: 30 }, (_, index) =>
  buildArticle({
    id: `قناة-${index}`,
    alternativeHeadline: `«قناة» & <${index}>`,
    datePublished: new Date(Date.UTC(2024, 6, 1, index)).toISOString(),
  }),
);
const feeds = new Map(
  [...feedsOfEdition(edition, articles, planSite(edition, articles).lists)].map(({ file, content }) => [
    file,
    new DOMParser().parseFromString(content, 'text/xml'),
  ]),
);
const textOf = (file: string, selector: string) =>
  feeds.get(file)?.querySelector(selector)?.textContent.trim();

describe('the feeds of an edition', () => {
  it('are one for the paper, and one for each list at its address', () => {
    expect([...feeds.keys()]).toEqual([
      'feed.xml',
      'sections/economy/feed.xml',
      'topics/مصر/feed.xml',
      'contributors/layla/feed.xml',
    ]);
  });

  it('are well-formed, whatever stands in a headline', () => {
    expect(feeds.get('feed.xml')?.querySelector('parsererror')).toBeNull();
    expect(textOf('feed.xml', 'item > title')).toBe('«قناة» & <29>');
  });

  it('hold the newest 24 stories, newest first', () => {
    const titles = [...(feeds.get('feed.xml')?.querySelectorAll('item > title') ?? [])];
    expect(titles).toHaveLength(24);
    expect(titles.at(-1)?.textContent.trim()).toBe('«قناة» & <6>');
  });

  it('link to the one address of each story, which is also its id', () => {
    const href = `https://qari.example/paper/articles/${encodeURIComponent('قناة-29')}/`;
    expect(textOf('feed.xml', 'item > link')).toBe(href);
    expect(textOf('feed.xml', 'item > guid')).toBe(href);
  });

  it('say what they are about and in which language', () => {
    expect(textOf('sections/economy/feed.xml', 'channel > title')).toBe('اقتصاد | قارئ');
    expect(textOf('sections/economy/feed.xml', 'channel > description')).toBe('كيف تتكوّن الأسعار.');
    expect(textOf('feed.xml', 'channel > language')).toBe('ar');
  });
});
