import { describe, expect, it } from 'vitest';
import { buildEdition } from '../../../../tests/fixtures/build-edition.ts';
import { planArticle } from './plan-article.ts';

const authorsOf = (...names: string[]) =>
  planArticle(
    {
      ...{ key: 'https://a.example/1', headline: 'خبر', published: '2024-07-23T14:20:00+03:00' },
      author: names.map((name) => ({ name })),
      blocks: [{ type: 'paragraph', runs: [{ text: 'نص' }] }],
    },
    { edition: buildEdition() },
  ).fields.author;

describe('those who made an imported article', () => {
  it('have an id of their name, so that they have a page', () => {
    expect(authorsOf('ليلى حدّاد', 'John Smith')).toEqual([
      { id: 'ليلى-حداد', name: 'ليلى حدّاد' },
      { id: 'john-smith', name: 'John Smith' },
    ]);
  });

  it('have the same page however the name is vowelled and spaced, and none without letters', () => {
    expect(authorsOf('لَيلى  حداد')).toMatchObject([{ id: 'ليلى-حداد' }]);
    expect(authorsOf('؟؟')?.[0]).not.toHaveProperty('id');
  });
});
