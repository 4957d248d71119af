import { expect, it } from 'vitest';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { picturesOf } from './pictures-of.ts';

it('are the lead, then the pictures and galleries of the body, as the page draws them', () => {
  const article = buildArticle();
  const [lead] = article.image ?? [];
  const second = { url: 'media/never-drawn.svg', width: 800, height: 600, alt: '' };
  const urls = picturesOf({ ...article, image: [...(lead ? [lead] : []), second] }).map(({ url }) => url);
  expect(urls).toEqual(['media/suez-canal.svg', 'media/suez-canal-route.svg', 'media/arabic-type-1.svg']);
});

it('are none for an article without any', () => {
  expect(picturesOf({ blocks: [] })).toEqual([]);
});
