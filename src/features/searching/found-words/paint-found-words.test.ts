// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createLexicon } from '#domain/search/lexicon.ts';
import { createWordFinder } from '#domain/search/word-finder.ts';
import { paintFoundWords } from './paint-found-words.ts';

const highlights = new Map<string, { ranges: Range[] }>();
const marked = () => highlights.get('found')?.ranges.map(String) ?? [];
const find = createWordFinder('قناة السويس', createLexicon());

beforeEach(() => {
  vi.stubGlobal(
    'Highlight',
    class {
      ranges: Range[];
      constructor(...ranges: Range[]) {
        this.ranges = ranges;
      }
    },
  );
  vi.stubGlobal('CSS', { highlights });
  document.body.innerHTML = `<article data-article-id="suez">
    <h1 data-text>قَنَاة <em>السوي</em>س</h1><p data-text>لا شيء هنا</p>
    <aside><div data-article-id="other"><p data-text>قناة أخرى</p></div></aside></article>`;
});
afterEach(() => {
  highlights.clear();
  vi.unstubAllGlobals();
});
const article = () => document.querySelector('article') ?? document.body;

describe('the words of a search in the opened article', () => {
  it('are marked in whatever spelling and across elements, and in no other article', () => {
    paintFoundWords(article(), find);
    expect(marked().join(' ')).toBe('قَنَاة السويس');
  });

  it('stay marked when the reader hides tashkeel', async () => {
    paintFoundWords(article(), find);
    const text = document.querySelector('h1')?.firstChild;
    if (text) text.nodeValue = 'قناة ';
    await vi.waitFor(() => expect(marked().join(' ')).toBe('قناة السويس'));
  });

  it('are unmarked on demand, and stay so', async () => {
    const unpaint = paintFoundWords(article(), find);
    unpaint?.();
    document.querySelector('p')?.append('قناة');
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(marked()).toEqual([]);
  });

  it('are not said to be marked where there is nothing to mark, or no way to', () => {
    expect(paintFoundWords(article(), () => [])).toBeNull();
    vi.stubGlobal('Highlight', undefined);
    expect(paintFoundWords(article(), find)).toBeNull();
  });
});
