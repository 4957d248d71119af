import { describe, expect, it } from 'vitest';
import { parseFieldNames } from '#publish/importing/json-lines/record-fields.ts';
import { itemsOfJson } from './items-of-json.ts';

async function read(text: string) {
  const names = parseFieldNames(undefined);
  if (!names) throw new Error('fields');
  return itemsOfJson(text, { address: undefined, names });
}
const cutTail = (value: unknown, letters: number) => JSON.stringify(value).slice(0, -letters);

const feed = {
  ...{ version: 'https://jsonfeed.org/version/1.1', title: 'صحيفة', authors: [{ name: 'المحررون' }] },
  items: ['أ', 'ب', 'ج'].map((title) => ({ id: title, title, content_text: 'نص "بين قوسين" ] }' })),
};

describe('what is whole in JSON that was cut off', () => {
  it('is read of a JSON Feed, and it is told', async () => {
    const items = await read(cutTail(feed, 20));
    expect(items.map(({ draft }) => draft?.headline)).toEqual(['أ', 'ب']);
    expect(items.at(-1)?.notes).toContainEqual({ code: 'cut-off' });
  });

  it('is read of a list, and of one that is wrapped', async () => {
    const articles = ['أ', 'ب'].map((title) => ({ title, content: 'نص' }));
    for (const value of [articles, { count: 2, articles }]) {
      const items = await read(cutTail(value, 8));
      expect(items.map(({ draft }) => draft?.headline)).toEqual(['أ']);
    }
  });

  it('is never half an article', async () => {
    const blocks = ['أ', 'ب', 'ج'].map((text) => ({ type: 'paragraph', runs: [{ text }] }));
    const record = { title: 'عنوان', content: 'نص', related: [{ id: 'x' }, { id: 'y' }] };
    for (const article of [{ id: 'a', headline: 'عنوان', blocks }, record, { items: { a: [{}] } }])
      await expect(read(cutTail(article, 6))).rejects.toThrow('not-json');
  });

  it('is nothing where a feed was cut off within its first story', async () => {
    const {
      items: [first],
    } = feed;
    await expect(read(cutTail({ ...feed, items: [first] }, 10))).rejects.toThrow('not-json');
  });
});
