import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { plainText } from '#domain/article/plain-text.ts';
import { feedItems } from '#publish/importing/feed/parse-feed-items.ts';

const xml = readFileSync('tests/fixtures/importing/wordpress-export.xml', 'utf8');

describe('an export of WordPress', () => {
  it('gives its posts with paragraphs, lead picture, figures, galleries, sections and names', async () => {
    const [first] = await feedItems(xml, undefined);
    expect(first?.draft).toMatchObject({
      headline: 'خبر منشور',
      description: 'مقتطف.',
      author: [{ name: 'ليلى حداد' }],
      sections: ['اقتصاد'],
      topics: ['موانئ'],
      sourceId: 'wp.example?p=7',
      lead: [{ address: 'https://wp.example/wp-content/uploads/a.jpg', caption: 'رافعات' }],
    });
    const blocks = first?.draft?.blocks ?? [];
    expect(blocks.map((block) => ('runs' in block ? plainText(block.runs) : block.type))).toEqual([
      'فقرة أولى من الخبر.',
      'فقرة ثانية.',
      'picture',
      'picture',
      'فقرة ثالثة.',
    ]);
    expect(blocks[2]).toMatchObject({ picture: { caption: 'رافعات الميناء', creditText: 'سلمى/وكالة' } });
    expect(first?.notes).toMatchObject([{ code: 'dropped-shortcodes', values: { count: 4 } }]);
    expect(JSON.stringify(first?.notes)).toContain('[gallery 10]');
  });

  it('takes the date that is in UTC where RSS has none', async () => {
    const post = (date: string) =>
      xml
        .replaceAll(/<pubDate>[^<]*<\/pubDate>/g, '')
        .replace('<wp:post_id>7<', `<wp:post_date_gmt>${date}</wp:post_date_gmt><wp:post_id>7<`);
    const published = async (date: string) => (await feedItems(post(date), undefined))[0]?.draft?.published;
    expect(await published('2024-07-23 10:05:00')).toBe('2024-07-23T10:05:00Z');
    // As WordPress has it for what was never published.
    expect(await published('0000-00-00 00:00:00')).toBeNull();
  });

  it('gives drafts and what needs a password as not published', async () => {
    const items = await feedItems(xml, undefined);
    expect(items.map(({ title, draft }) => [title, draft?.withheld?.values?.status])).toEqual([
      ['خبر منشور', undefined],
      ['مسودة', 'draft'],
      ['بكلمة سر', 'protected'],
      ['', undefined],
    ]);
  });

  it('tells of pages and files in one line', async () => {
    const last = (await feedItems(xml, undefined)).at(-1);
    expect(last?.draft?.withheld).toEqual({
      code: 'source-no-story',
      values: { count: 2, names: 'attachment 1 · page 1' },
    });
  });

  it('is not fooled by what stands in a body', async () => {
    const body = 'نص. </item><item><wp:status>publish</wp:status>';
    const [, draft] = await feedItems(xml.replace('نص مسودة.', body), undefined);
    expect(draft?.draft?.withheld?.values).toEqual({ status: 'draft' });
  });

  it('is read by the order of its posts where they have no guid', async () => {
    const items = await feedItems(xml.replaceAll(/<guid[^>]*>[^<]*<\/guid>/g, ''), undefined);
    expect(items.map(({ title, draft }) => [title, draft?.withheld?.values?.status])).toEqual([
      ['خبر منشور', undefined],
      ['مسودة', 'draft'],
      ['بكلمة سر', 'protected'],
      ['', undefined],
    ]);
    expect(items[0]?.draft).toMatchObject({ lead: [{ caption: 'رافعات' }] });
  });

  it('tells of a lead picture that is not in it', async () => {
    const [first] = await feedItems(
      xml.replace(
        '<![CDATA[_thumbnail_id]]></wp:meta_key><wp:meta_value><![CDATA[9]]>',
        '<![CDATA[_thumbnail_id]]></wp:meta_key><wp:meta_value><![CDATA[404]]>',
      ),
      undefined,
    );
    expect(first?.draft?.lead).toBeUndefined();
    expect(first?.notes).toContainEqual({ code: 'lead-not-in-source', values: { number: '404' } });
  });

  it('gives the pictures of a gallery with their captions', async () => {
    const second =
      '<item><guid>g12</guid><excerpt:encoded><![CDATA[رافعة (سلمى)]]></excerpt:encoded><wp:post_id>12</wp:post_id><wp:post_type>attachment</wp:post_type><wp:attachment_url>https://wp.example/12.jpg</wp:attachment_url></item>';
    const [first] = await feedItems(
      xml.replace('[gallery ids="9,10"]', '[gallery ids="9,12"]').replace('<item>', `${second}<item>`),
      undefined,
    ).then((items) => items.filter(({ title }) => title === 'خبر منشور'));
    expect(first?.draft?.blocks).toContainEqual({
      type: 'pictures',
      pictures: [
        expect.objectContaining({ caption: 'رافعات' }),
        expect.objectContaining({ caption: 'رافعة', creditText: 'سلمى' }),
      ],
    });
  });
});
