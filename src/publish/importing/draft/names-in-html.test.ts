import { describe, expect, it } from 'vitest';
import { feedItems } from '#publish/importing/feed/parse-feed-items.ts';
import { itemsOfJson } from '#publish/importing/json/items-of-json.ts';
import { recordFields } from '#publish/importing/json-lines/record-fields.ts';
import { buildEdition } from '../../../../tests/fixtures/build-edition.ts';
import { planArticle } from './plan-article.ts';

const record = {
  title: 'خبر',
  content: 'نص.',
  date: '2024-07-23T14:20:00+03:00',
  url: 'https://a.example/1',
};

async function planned(changes: object) {
  const text = JSON.stringify({ ...record, ...changes });
  const [item] = await itemsOfJson(text, { address: undefined, names: recordFields });
  if (!item?.draft) throw item?.problem;
  const { fields, notes } = planArticle(item.draft, { edition: buildEdition() });
  return { fields, notes: [...item.notes, ...notes] };
}

describe('a name in HTML', () => {
  it.each([
    '<script>x, y</script>كاتب',
    '<a href="/k?a=1,2">كاتب</a>',
    '<b>كاتب</b><style>i{}</style>',
    'كاتب&nbsp;',
  ])('is its words: %s', async (name) => {
    const { fields } = await planned({ author: name, source: name, tags: [name] });
    expect(fields.author).toMatchObject([{ id: 'كاتب', name: 'كاتب' }]);
    expect(fields.sourceOrganization).toEqual([{ name: 'كاتب' }]);
    expect(fields.keywords).toMatchObject([{ name: 'كاتب' }]);
  });

  it('with code in it tells that the code is gone', async () => {
    const { notes } = await planned({ author: '<script>x</script>كاتب' });
    expect(notes).toContainEqual({ code: 'dropped-code', values: { name: 'script' } });
  });

  it.each(['title', 'summary'])('so does the %s of a record, without it', async (field) => {
    const { fields, notes } = await planned({ [field]: 'قبل<script>x</script> <b>بعد</b>' });
    expect(notes).toContainEqual({ code: 'dropped-code', values: { name: 'script' } });
    expect(JSON.stringify(fields)).toContain('"قبل بعد"');
  });

  it('is its words in a feed too', async () => {
    const author = '<author><name>&lt;i&gt;ليلى&lt;/i&gt;</name></author>';
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><entry><id>urn:1</id><title>خبر</title>${author}<updated>2024-07-23T11:20:00Z</updated><content>نص</content></entry></feed>`;
    const [item] = await feedItems(feed, undefined);
    if (!item?.draft) throw item?.problem;
    expect(planArticle(item.draft, { edition: buildEdition() }).fields.author).toMatchObject([
      { name: 'ليلى' },
    ]);
  });
});
