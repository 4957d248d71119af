import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { type DocumentFrame, pageDocument } from './page-document.ts';

const frame: DocumentFrame = {
  template: readFileSync('index.html', 'utf8'),
  edition: buildEdition(),
  assets: {
    stylesheets: ['assets/index-1a2b.css'],
    pageStylesheets: { article: ['assets/article-5e6f.css'] },
    preloadedFonts: [],
  },
  bootScript: 'document.documentElement.dataset.theme="dark"',
  shareImage: null,
  policy: "default-src 'self'",
};
const meta = { title: 'قارئ', description: 'مقالات', canonical: null, article: null, lead: null, feed: null };
const page = (html = '<p>نص</p>', routeData: unknown = {}, changes: Partial<DocumentFrame> = {}) =>
  pageDocument({ ...frame, ...changes }, { page: 'article', html, meta, routeData });

describe('the document of a page', () => {
  it('names the stylesheet of every page, then that of its own', () => {
    expect(page().match(/href="[^"]+\.css"/g)).toEqual([
      'href="/assets/index-1a2b.css"',
      'href="/assets/article-5e6f.css"',
    ]);
  });

  it('leaves no blank of the template open', () => {
    expect(page()).not.toContain('qari:');
  });

  it('is in the language and the direction of the edition', () => {
    expect(page()).toContain('<html lang="ar" dir="rtl">');
    expect(page('', {}, { edition: buildEdition({ inLanguage: 'en' }) })).toContain(
      '<html lang="en" dir="ltr">',
    );
  });

  it.each([
    ['en-GB', 'en-GB', 'ltr'],
    ['fa', 'fa', 'rtl'],
    ['de', 'en', 'ltr'],
    ['he', 'ar', 'rtl'],
  ])(
    'of an edition in %s is in %s, %s: the language of the words around the articles',
    (inLanguage, lang, dir) => {
      const document = page('', {}, { edition: buildEdition({ inLanguage }) });
      expect(document).toContain(`<html lang="${lang}" dir="${dir}">`);
    },
  );

  it('has the policy before the first script', () => {
    const document = page();
    expect(document).toContain(`<meta http-equiv="Content-Security-Policy" content="default-src 'self'">`);
    expect(document.indexOf('Content-Security-Policy')).toBeLessThan(document.indexOf('<script'));
  });

  it('has no policy in development', () => {
    expect(page('', {}, { policy: null })).not.toContain('Content-Security-Policy');
  });

  it.each(['$&', '$1', "$'", '$$', '<!--qari:data-->', '%qari:lang%'])(
    'takes %s in an article for text',
    (text) => {
      expect(page(`<p>${text}</p>`)).toContain(`<div id="root"><p>${text}</p></div>`);
    },
  );

  it('cannot be broken out of by the data of an article', () => {
    const data = { headline: '</script><script>alert(1)</script><!--' };
    const [, json = ''] = /id="route-data">([\s\S]*?)<\/script>/.exec(page('', data)) ?? [];
    expect(JSON.parse(json)).toEqual(data);
    expect(json).not.toContain('<');
  });
});
