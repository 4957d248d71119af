import { describe, expect, it } from 'vitest';
import { picturesOf } from '#domain/article/pictures-of.ts';
import { storyOf } from '#domain/edition/story.ts';
import { filesOfArticle } from '#domain/offline/files-of-article.ts';
import { noHeadFacts } from '#publish/build/head-facts.ts';
import { openGraph } from '#publish/build/open-graph.ts';
import { preloadLinks } from '#publish/build/preload-links.ts';
import { countEdition } from '#publish/counting/count-edition.ts';
import { feedEntry } from '#publish/feeds/feed-entry.ts';
import { collectNotes } from '#publish/importing/note.ts';
import { cardOfArticle } from '#publish/share/card-of.ts';
import { sitemapsOfEdition } from '#publish/sitemaps/sitemaps-of-edition.ts';
import { newsArticle } from '#publish/structured-data/news-article.ts';
import { buildArticle } from '../../../../tests/fixtures/build-article.ts';
import { buildEdition } from '../../../../tests/fixtures/build-edition.ts';
import { missingPicture } from './picture-file.ts';
import { mediaChoices, resolvePictures } from './resolve-pictures.ts';

const edition = buildEdition();
const words = { alt: '', caption: 'قوات في الموصل', creditText: 'وكالة' };
const lead = { ...missingPicture, ...words };
const article = buildArticle({ image: [lead], blocks: [] });

describe('a picture of which there are only words', () => {
  it('is no picture to search engines and to sites that show a link', () => {
    expect(newsArticle(article, edition)).not.toHaveProperty('image');
    const sitemaps = [...sitemapsOfEdition(edition, [article], [], { now: Date.now() })]
      .map(({ content }) => content)
      .join('');
    expect(sitemaps).not.toContain('<image:image>');
    const meta = { title: '', description: '', canonical: null, article, lead: null, feed: null };
    const head = openGraph(meta, { ...noHeadFacts, paperImage: null }, edition).join('');
    expect(head).not.toContain('og:image');
    expect(head).toContain('content="summary"');
  });

  it('is drawn neither on the share image nor on cards, and stands in no feed', () => {
    expect(cardOfArticle(edition, article)).toMatchObject({ picture: null, text: { hasPicture: false } });
    expect(storyOf(article)).not.toHaveProperty('image');
    expect(feedEntry(edition, article, () => 1).image).toBeNull();
  });

  it('is neither fetched early, nor kept on the device, nor opened in the viewer, nor counted', () => {
    const meta = { title: '', description: '', canonical: null, article, feed: null };
    const assets = { stylesheets: [], pageStylesheets: {}, preloadedFonts: [] };
    expect(preloadLinks({ ...meta, lead: { image: lead, sizes: '50vw' } }, edition, assets)).toEqual([]);
    expect(filesOfArticle(article).filter(({ url }) => url.includes('missing'))).toEqual([]);
    expect(picturesOf(article)).toEqual([]);
    expect(countEdition([article], edition)).toMatchObject({ pictures: 0, withPicture: 0 });
  });

  it('keeps its words whatever is done with pictures', async () => {
    const resolver = { fetch: async () => expect.fail(), missing: async () => missingPicture };
    const plan = { lead: [{ address: null, caption: words.caption }], blocks: [] };
    for (const media of mediaChoices) {
      const { image } = await resolvePictures(plan, { ...resolver, media }, collectNotes());
      expect(image).toEqual([{ ...missingPicture, alt: '', caption: words.caption }]);
    }
  });
});
