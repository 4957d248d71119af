// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { spokenElement } from './spoken-element.ts';

it('finds the point of the right article, whatever its id', () => {
  for (const id of ['خبر.1', 'it"s]']) {
    const article = document.createElement('article');
    article.dataset.articleId = id;
    const point = document.createElement('li');
    point.dataset.spoken = 'abstract.0';
    article.append(point);
    document.body.append(article);
    expect(spokenElement(id, 'abstract.0')).toBe(point);
  }
  expect(spokenElement('خبر.1', 'abstract.1')).toBeNull();
  expect(spokenElement('none', 'abstract.0')).toBeNull();
});
