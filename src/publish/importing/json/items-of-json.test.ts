import { describe, expect, it } from 'vitest';
import { parseFieldNames } from '#publish/importing/json-lines/record-fields.ts';
import { itemsOfJson } from './items-of-json.ts';

async function read(value: unknown, fields?: string) {
  const names = parseFieldNames(fields);
  if (!names) throw new Error('fields');
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return itemsOfJson(text, { address: undefined, names });
}
const draftOf = async (value: unknown, fields?: string) => (await read(value, fields))[0]?.draft;

const text = (words: string, extra: object = {}) => ({
  type: 'text',
  model: {
    blocks: [
      {
        type: 'paragraph',
        model: {
          text: words,
          blocks: [{ type: 'fragment', model: { text: words, attributes: [] } }],
          ...extra,
        },
      },
    ],
  },
});

describe('a post of WordPress', () => {
  it('comes with what is embedded in it, its time in UTC', async () => {
    const post = {
      ...{
        id: 7,
        date: '2024-07-23T14:20:00',
        date_gmt: '2024-07-23T11:20:00',
        modified_gmt: '0000-00-00T00:00:00',
      },
      ...{ link: 'https://wp.example/7', guid: { rendered: 'https://wp.example/?p=7' } },
      title: { rendered: 'خبر &#8220;أول&#8221; &amp; آخر' },
      content: { rendered: '<p>نص</p><figure class="wp-block-image"><img src="/b.jpg"></figure>' },
      excerpt: { rendered: '<p>مقدمة.</p>' },
      _embedded: {
        author: [{ name: 'ليلى حدّاد' }],
        'wp:featuredmedia': [
          {
            source_url: 'https://wp.example/a.jpg',
            alt_text: 'سفينة',
            caption: { rendered: '<p>سفينة (وكالة)</p>' },
          },
        ],
        'wp:term': [[{ taxonomy: 'category', name: 'اقتصاد' }], [{ taxonomy: 'post_tag', name: 'قناة' }]],
      },
    };
    const [item] = await read([post]);
    expect(item).toMatchObject({ from: 'wordpress', title: 'خبر “أول” & آخر' });
    expect(item?.draft).toMatchObject({
      published: '2024-07-23T11:20:00Z',
      description: 'مقدمة.',
      author: [{ name: 'ليلى حدّاد' }],
      ...{ sections: ['اقتصاد'], topics: ['قناة'] },
      lead: [{ address: 'https://wp.example/a.jpg', alt: 'سفينة', caption: 'سفينة', creditText: 'وكالة' }],
      blocks: [{ type: 'paragraph' }, { type: 'picture', picture: { address: 'https://wp.example/b.jpg' } }],
    });
    expect(item?.draft?.modified).toBeNull();
  });
});

describe('an item of ninjs', () => {
  const picture = (renditions: unknown) => ({
    type: 'picture',
    descriptions: [{ value: 'سفينة' }],
    creditline: 'وكالة',
    renditions,
  });

  it('of the version 2 comes with headline, body, place, agency and picture', async () => {
    expect(
      await draftOf({
        ...{
          uri: 'urn:1',
          standard: { name: 'ninjs', version: '2.1' },
          language: 'ar',
          located: 'القاهرة',
          firstcreated: '2024-07-23T11:20:00Z',
        },
        headlines: [
          { role: 'kicker', value: 'مصر' },
          { role: 'main', value: 'عنوان' },
        ],
        bodies: [
          { contenttype: 'text/plain', value: 'نص' },
          { contenttype: 'text/html', value: '<p>نص <b>غامق</b></p>' },
        ],
        infosources: [{ name: 'رويترز' }],
        associations: [
          picture([
            { href: 'https://n.example/s.jpg', width: 100 },
            { href: 'https://n.example/b.jpg', width: 1000, height: 500, poi: { x: 500, y: 100 } },
          ]),
        ],
      }),
    ).toMatchObject({
      ...{
        key: 'urn:1',
        headline: 'عنوان',
        kicker: 'مصر',
        dateline: 'القاهرة',
        published: '2024-07-23T11:20:00Z',
      },
      agencies: [{ name: 'رويترز' }],
      lead: [
        {
          address: 'https://n.example/b.jpg',
          caption: 'سفينة',
          creditText: 'وكالة',
          poi: { x: 0.5, y: 0.2 },
        },
      ],
      blocks: [{ runs: [{ text: 'نص ' }, { text: 'غامق', marks: ['strong'] }] }],
    });
  });

  it('of the version 3, and as it was before 2, comes too', async () => {
    expect(
      await draftOf({
        uri: 'urn:3',
        versionCreated: '2024-07-23T11:20:00Z',
        headlines: [{ value: 'عنوان' }],
        bodies: [{ contentType: 'text/plain', value: 'أ\nب' }],
        infoSources: [{ name: 'واس' }],
      }),
    ).toMatchObject({
      headline: 'عنوان',
      published: '2024-07-23T11:20:00Z',
      agencies: [{ name: 'واس' }],
      blocks: [{}, {}],
    });
    expect(
      await draftOf({
        uri: 'urn:0',
        headline: 'عنوان',
        body_html: '<p>نص</p>',
        associations: { main: picture({ full: { href: 'https://n.example/f.jpg' } }) },
      }),
    ).toMatchObject({ headline: 'عنوان', lead: [{ address: 'https://n.example/f.jpg' }], blocks: [{}] });
  });
});

describe('an article of Optimo', () => {
  const document = {
    metadata: {
      ...{ id: 'urn:bbc:ares::article:c1', firstPublished: 1721740800000, lastPublished: 1721744400000 },
      locators: { canonicalUrl: 'https://www.bbc.com/arabic/articles/c1' },
      passport: { language: 'ar' },
      tags: { about: [{ thingLabel: 'قناة السويس' }] },
    },
    content: {
      model: {
        blocks: [
          { type: 'headline', model: { blocks: [text('عنوان المقال')] } },
          {
            type: 'byline',
            model: {
              blocks: [
                {
                  type: 'contributor',
                  model: {
                    blocks: [
                      { type: 'name', model: { blocks: [text('سامر العلي')] } },
                      { type: 'role', model: { blocks: [text('مراسل')] } },
                    ],
                  },
                },
              ],
            },
          },
          {
            type: 'image',
            model: {
              blocks: [
                {
                  type: 'rawImage',
                  model: { locator: '6eab/live/x.jpg', originCode: 'cpsprodpb', copyrightHolder: 'Getty' },
                },
                { type: 'altText', model: { blocks: [text('سفينة')] } },
                { type: 'caption', model: { blocks: [text('سفينة في القناة')] } },
              ],
            },
          },
          {
            type: 'text',
            model: {
              blocks: [
                {
                  type: 'paragraph',
                  model: {
                    blocks: [
                      { type: 'fragment', model: { text: 'نص ', attributes: ['bold'] } },
                      {
                        type: 'urlLink',
                        model: {
                          locator: 'https://a.example/',
                          text: 'رابط',
                          blocks: [{ type: 'fragment', model: { text: 'رابط', attributes: [] } }],
                        },
                      },
                      { type: 'urlLink', model: { locator: 'javascript:x', text: '!' } },
                    ],
                  },
                },
                {
                  type: 'unorderedList',
                  model: {
                    blocks: [
                      {
                        type: 'listItem',
                        model: { blocks: [{ type: 'paragraph', model: { text: 'بند' } }] },
                      },
                    ],
                  },
                },
              ],
            },
          },
          { type: 'subheadline', model: { blocks: [text('عنوان فرعي')] } },
          { type: 'video', model: {} },
          { type: 'constructor', model: {} },
        ],
      },
    },
    promo: { summary: 'مقدمة' },
  };

  it.each([
    ['alone', document],
    ['as a page is given it', { data: { article: document } }],
  ])('comes %s', async (_, value) => {
    const [item] = await read(value);
    expect(item?.draft).toMatchObject({
      ...{
        url: 'https://www.bbc.com/arabic/articles/c1',
        headline: 'عنوان المقال',
        description: 'مقدمة',
        language: 'ar',
      },
      ...{
        published: '2024-07-23T13:20:00.000Z',
        modified: '2024-07-23T14:20:00.000Z',
        topics: ['قناة السويس'],
      },
      author: [{ name: 'سامر العلي', description: 'مراسل' }],
      lead: [
        {
          address: 'https://ichef.bbci.co.uk/ace/ws/1024/cpsprodpb/6eab/live/x.jpg',
          alt: 'سفينة',
          caption: 'سفينة في القناة',
          creditText: 'Getty',
        },
      ],
      blocks: [
        {
          type: 'paragraph',
          runs: [
            { text: 'نص ', marks: ['strong'] },
            { text: 'رابط', href: 'https://a.example/' },
            { text: '!' },
          ],
        },
        { type: 'list', items: [{ runs: [{ text: 'بند' }] }] },
        { type: 'heading', level: 2 },
      ],
    });
    expect(item?.notes.map(({ code, values }) => [code, values?.name])).toEqual([
      ['link-refused', undefined],
      ['dropped-unknown', 'video'],
      ['dropped-unknown', 'constructor'],
    ]);
  });
});

describe('records in JSON Lines', () => {
  it('may hold text or HTML, dates as numbers, and names of one’s own for the fields', async () => {
    const lines = [
      { title: 'أ', content: 'فقرة\n\nفقرة 1 < 2', date: 1721740800, source: 'سبق', author: 'ليلى حدّاد' },
      { heading: 'ب', النص: '<p>نص<script>x</script></p>', when: '23 يوليو 2024' },
    ];
    const [first, second] = await read(
      lines.map((line) => JSON.stringify(line)).join('\n'),
      'title=heading,content=النص,date=when',
    );
    expect(first?.draft).toMatchObject({
      published: '2024-07-23T13:20:00.000Z',
      agencies: [{ name: 'سبق' }],
      blocks: [{}, {}],
    });
    expect(second?.draft).toMatchObject({
      headline: 'ب',
      published: '23 يوليو 2024',
      blocks: [{ runs: [{ text: 'نص' }] }],
    });
  });

  it('that are broken stop no other', async () => {
    const items = await read(
      '{"title":"أ","content":"نص"}\n{"title":"ب","cont\n[]\n{"title":"ج","content":"نص"}\n',
    );
    expect(items.map(({ place, problem }) => [place, problem?.code])).toEqual([
      ['1', undefined],
      ['2', 'not-json'],
      ['3', 'unknown-format'],
      ['4', undefined],
    ]);
    expect(items[1]?.problem?.values).toEqual({ line: 2, column: expect.any(Number) });
  });

  it.each(['{"title": "x"', '[', '{"title": [[['])(
    'cut off in their first line are told: %s',
    async (cut) => {
      await expect(read(cut)).rejects.toThrow('not-json');
    },
  );

  it('with brackets nested without end are no article', async () => {
    const [item] = await read(`${'['.repeat(40_000)}${']'.repeat(40_000)}`);
    expect(item?.problem?.code).toBe('unknown-format');
  });
});
