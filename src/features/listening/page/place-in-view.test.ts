// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { placeInView } from './place-in-view.ts';

/** An article whose body begins at a height in the window; each of its paragraphs is 100 pixels high. */
function show(tops: readonly number[], { id = 'first', height = 100 } = {}) {
  const main = document.createElement('main');
  const article = document.createElement('article');
  article.dataset.articleId = id;
  const headline = document.createElement('h1');
  headline.dataset.spoken = 'headline';
  headline.getBoundingClientRect = () => new DOMRect(0, 0, 300, 40);
  const body = document.createElement('div');
  body.dataset.body = '';
  tops.forEach((top, index) => {
    const paragraph = document.createElement('p');
    paragraph.dataset.spoken = `p${index}`;
    paragraph.getBoundingClientRect = () => new DOMRect(0, top, 300, height);
    body.append(paragraph);
  });
  article.append(headline, body);
  main.append(article);
  document.body.replaceChildren(main);
}

it('is nowhere while the reader is above the body, or the article is not on the page', () => {
  show([200, 300]);
  expect(placeInView('first')).toBeNull();
  show([-200, 100]);
  expect(placeInView('second')).toBeNull();
  show([]);
  expect(placeInView('first')).toBeNull();
});

it('is the first paragraph that begins below what covers the upper edge', () => {
  show([-300, 20, 120, 220]);
  expect(placeInView('first')).toEqual({ segment: 'p2', start: 0 });
  show([-300, 48, 148]);
  expect(placeInView('first')?.segment).toBe('p1');
});

it('is the paragraph begun before where the next begins below the window', () => {
  show([-900, -300, window.innerHeight + 10]);
  expect(placeInView('first')?.segment).toBe('p1');
});

it('is the last paragraph for a reader beneath the article', () => {
  show([-900, -800, -700]);
  expect(placeInView('first')?.segment).toBe('p2');
});

it('does not mind an id that would be no selector', () => {
  show([-100, 100], { id: '"]:not(*' });
  expect(placeInView('"]:not(*')?.segment).toBe('p1');
});
