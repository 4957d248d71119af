import { describe, expect, it } from 'vitest';
import type { Item } from '#publish/importing/item.ts';
import { feedItems } from './parse-feed-items.ts';

const rss = (items: string, head = '<link>https://news.example/</link><language>ar</language>') =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>أخبار</title>${head}<description>د</description>${items}</channel></rss>`;

async function draftsOf(source: string, address?: string) {
  return (await feedItems(source, address)).map((item: Item) => item.draft ?? item.problem);
}

describe('the items of a feed', () => {
  it('in RSS 2.0 come with text, date, makers, topics and picture', async () => {
    const [draft] = await draftsOf(
      rss(`<item><title>قال: &amp;quot;نعم&amp;quot;</title><link>/n/القناة?utm_source=rss</link><guid isPermaLink="false">g1</guid>
      <pubDate>Tue, 23 Jul 2024 14:20:00 +0300</pubDate><dc:creator><![CDATA[الرياض - واس]]></dc:creator><category>سياسة</category>
      <description><![CDATA[ملخص &amp; <b>قصير</b>]]></description><content:encoded><![CDATA[<p>نص <a href="x.html">رابط</a></p>]]></content:encoded>
      <media:content url="/a.jpg" type="image/jpeg" width="400"/><media:content url="/b.jpg" medium="image" width="1600"><media:description>سفينة</media:description><media:credit>وكالة</media:credit></media:content></item>`),
    );
    expect(draft).toMatchObject({
      headline: 'قال: "نعم"',
      key: expect.stringContaining('https://news.example/n/'),
      published: 'Tue, 23 Jul 2024 14:20:00 +0300',
      description: 'ملخص & قصير',
      language: 'ar',
      topics: ['سياسة'],
      dateline: 'الرياض',
      agencies: [{ name: 'واس' }],
      creditText: 'الرياض - واس',
      lead: [{ address: 'https://news.example/b.jpg', caption: 'سفينة', creditText: 'وكالة' }],
      blocks: [
        {
          type: 'paragraph',
          runs: [{ text: 'نص ' }, { text: 'رابط', href: 'https://news.example/n/x.html' }],
        },
      ],
    });
  });

  it('in Atom are read with their own bases and markup', async () => {
    const [draft] = await draftsOf(
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="ar" xml:base="https://b.example/x/"><title>f</title><entry><id>tag:1</id>
      <title type="html">&lt;b&gt;عنوان&lt;/b&gt;</title><link rel="alternate" href="a.html"/><published>2024-07-23T10:00:00Z</published>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>نص</p></div></content><category term="economy" label="اقتصاد"/>
      <author><name>ليلى حدّاد</name><uri>https://b.example/layla</uri></author></entry></feed>`,
    );
    expect(draft).toMatchObject({
      url: 'https://b.example/x/a.html',
      headline: 'عنوان',
      sections: ['اقتصاد', 'economy'],
      author: [{ name: 'ليلى حدّاد', url: 'https://b.example/layla' }],
      blocks: [{ type: 'paragraph', runs: [{ text: 'نص' }] }],
    });
  });

  it('in RDF, in JSON Feed and in an RSS without content are read too', async () => {
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://c.example/"><title>r</title><link>https://c.example/</link><description>d</description></channel><item rdf:about="https://c.example/1"><title>عنوان</title><link>https://c.example/1</link><dc:date>2024-07-23T10:00:00+03:00</dc:date><description>نص</description></item></rdf:RDF>`;
    const expected = {
      headline: 'عنوان',
      published: '2024-07-23T10:00:00+03:00',
      blocks: [{ type: 'paragraph' }],
    };
    expect(await draftsOf(rdf)).toMatchObject([{ ...expected, url: 'https://c.example/1' }]);
    const jsonItem = {
      id: '1',
      title: 'عنوان',
      content_text: 'سطر 1 < 2\nسطر',
      date_published: expected.published,
      image: 'https://a.example/i.png',
    };
    const [item] = await feedItems(
      { version: 'https://jsonfeed.org/version/1.1', title: 'j', items: [jsonItem] },
      undefined,
    );
    expect(item?.draft).toMatchObject({ key: '1', headline: 'عنوان', lead: [{ address: jsonItem.image }] });
    expect(item?.draft?.blocks).toHaveLength(2);
  });

  it('keep a date that is no date as it is written, for the plan to refuse', async () => {
    const [draft] = await draftsOf(
      rss('<item><title>ع</title><pubDate>الأربعاء 15 يناير</pubDate><description>نص</description></item>'),
    );
    expect(draft).toMatchObject({ published: 'الأربعاء 15 يناير', key: null });
  });

  it('of a feed that is cut off are those that are whole', async () => {
    const item = (name: string) => `<item><title>${name}</title><description>نص</description></item>`;
    const cut = rss(item('أ') + item('ب') + item('ج')).replace(/<title>ج[\s\S]*/, '<title>ج');
    const items = await feedItems(cut, undefined);
    expect(items.map(({ title }) => title)).toEqual(['أ', 'ب']);
    expect(items.at(-1)?.notes).toContainEqual({ code: 'cut-off' });
  });

  it.each([
    ['<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>', 'entities'],
    ['<!DOCTYPE x [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>', 'entities'],
  ])('are not read where entities are defined: %s', async (head, code) => {
    await expect(
      feedItems(rss('<item><title>&b;&xxe;</title></item>').replace('<rss', `${head}<rss`), undefined),
    ).rejects.toThrow(code);
  });

  it.each([['<rss version="2.0"><channel><title>x</title></channel></rss>'], ['<rss'], ['<feed></feed>']])(
    'are none in %s',
    async (xml) => {
      await expect(feedItems(xml, undefined)).rejects.toThrow(/^not-/);
    },
  );

  it('that nest without end, or are very long, are read in time', async () => {
    const start = performance.now();
    const deep = `<item><title>${'<a>'.repeat(50_000)}</title><description>${'&lt;div&gt;'.repeat(50_000)}نص</description></item>`;
    await feedItems(rss(deep), undefined).catch(() => undefined);
    await feedItems(rss(`<item><title>${'ن'.repeat(2_000_000)}</title></item>`), undefined);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('without a headline have their first sentence for it', async () => {
    const untitled = {
      headline: 'وصلت السفينة',
      blocks: [{ runs: [{ text: 'وصلت السفينة. وهي الأولى.' }] }],
    };
    const item = `<item><link>https://a.example/1</link><description>وصلت السفينة. وهي الأولى.</description></item>`;
    expect(await draftsOf(rss(item))).toMatchObject([untitled]);
    const posts = [{ id: '1', content_text: 'وصلت السفينة. وهي الأولى.' }];
    const [first] = await feedItems(
      { version: 'https://jsonfeed.org/version/1.1', title: 'f', items: posts },
      undefined,
    );
    expect(first).toMatchObject({
      title: 'وصلت السفينة',
      draft: untitled,
      notes: [{ code: 'headline-taken' }],
    });
  });

  it('in JSON Feed that are none are told in their places', async () => {
    const sound = { id: '1', title: 'أ', content_text: 'ن' };
    const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'x' };
    const items = await feedItems({ ...feed, items: [null, sound, 3, 'نص', {}, []] }, undefined);
    expect(items.map(({ place, problem }) => [place, problem?.code])).toEqual([
      ['1', 'unknown-format'],
      ['2', undefined],
      ...['3', '4', '5', '6'].map((place) => [place, 'unknown-format']),
    ]);
  });

  it('in Atom that say only when they were changed have that for their date, which is told once', async () => {
    const entry = (id: number, dates: string) =>
      `<entry><id>urn:x:${id}</id><title>خبر ${id}</title>${dates}<content type="html">نص</content></entry>`;
    const updated = '<updated>2024-07-24T10:00:00Z</updated>';
    const published = '<published>2024-07-23T10:00:00Z</published>';
    const entries = [entry(1, published + updated), entry(2, updated), entry(3, updated)].join('');
    const items = await feedItems(
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><id>urn:x</id>${entries}</feed>`,
      undefined,
    );
    expect(items.map(({ draft }) => draft?.published?.slice(0, 10))).toEqual([
      ...['2024-07-23', '2024-07-24', '2024-07-24'],
    ]);
    const told = items.map(({ notes }) => notes.filter(({ code }) => code === 'date-of-update'));
    expect(told).toEqual([[], [{ code: 'date-of-update', values: { count: 2 } }], []]);
  });
});
