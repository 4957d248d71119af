// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { preloadLinks } from './preload-links.ts';

const edition = buildEdition({ basePath: '/paper/' });
const assets = {
  stylesheets: [],
  pageStylesheets: {},
  preloadedFonts: ['assets/text-arabic-3c4d.woff2', 'assets/display-arabic-1a2b.woff2'],
};
const image = buildArticle().image?.[0] ?? expect.fail('The article has no picture.');
const meta = { title: '', description: '', canonical: null, article: null, feed: null };

function linksOf(lead: { image: typeof image; sizes: string } | null): HTMLLinkElement[] {
  const html = preloadLinks({ ...meta, lead }, edition, assets).join('');
  return [...new DOMParser().parseFromString(`<head>${html}</head>`, 'text/html').querySelectorAll('link')];
}

describe('what the first view draws', () => {
  it('is named with its size before the boot script decides whether it is wanted', () => {
    const picture = linksOf({ image, sizes: '50vw' }).find((link) => link.getAttribute('as') === 'image');
    expect([picture?.rel, picture?.dataset.preload, picture?.getAttribute('imagesizes')]).toEqual([
      '',
      'pictures',
      '50vw',
    ]);
    expect(picture?.getAttribute('imagesrcset')).toMatch(
      /^\/paper\/edition\/media\/suez-canal\.svg\.\d+\.avif \d+w, /,
    );
  });

  it('has its fonts; that of the text waits for the boot script too', () => {
    const fonts = linksOf(null).map((link) => [link.getAttribute('href'), link.rel, link.dataset.preload]);
    expect(fonts).toEqual([
      ['/paper/assets/text-arabic-3c4d.woff2', '', 'face'],
      ['/paper/assets/display-arabic-1a2b.woff2', 'preload', undefined],
    ]);
    expect(linksOf(null).every((link) => link.hasAttribute('crossorigin'))).toBe(true);
  });
});
