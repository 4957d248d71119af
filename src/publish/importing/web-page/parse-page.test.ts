import { describe, expect, it } from 'vitest';
import { collectNotes } from '#publish/importing/note.ts';
import { parsePage } from './parse-page.ts';

const paragraph =
  '<p>قالت إدارة الميناء إن الرصيف الأول صار جاهزاً لاستقبال السفن، وإن الرافعات جُرّبت كلها في الأسبوع الماضي من دون أعطال تُذكر. <a href="more.html">المزيد</a></p>';
const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const page = (head: string, body = paragraph.repeat(6)) =>
  `<!doctype html><html lang="ar" dir="rtl"><head><title>ميناء - صحيفة</title>${head}</head><body><nav><a href="/">الرئيسية</a></nav><main><article><h1>ميناء جديد</h1>${body}</article></main><footer>حقوق</footer></body></html>`;
const read = (html: string, address: string | undefined = 'https://p.example/a/1') => {
  const notes = collectNotes();
  return { draft: parsePage(html, address, notes), notes: notes.list() };
};

describe('the article of a web page', () => {
  it('is what its JSON-LD says, with the text that stands on the page', () => {
    const article = {
      ...{
        '@type': ['NewsArticle'],
        headline: 'ميناء &quot;جديد&quot;',
        datePublished: '2024-07-23T14:20:00+03:00',
        isAccessibleForFree: 'False',
      },
      ...{
        author: { '@type': 'Person', name: 'ليلى حدّاد', url: '/layla' },
        image: [{ url: '/a.jpg' }],
        articleSection: 'اقتصاد',
        keywords: 'ميناء، type:news، سفن',
      },
    };
    const { draft } = read(
      page(jsonLd({ '@graph': [{ '@type': 'WebSite' }, { '@type': 'WebPage', mainEntity: article }] })),
    );
    expect(draft).toMatchObject({
      ...{
        headline: 'ميناء "جديد"',
        published: '2024-07-23T14:20:00+03:00',
        isAccessibleForFree: false,
        language: 'ar',
      },
      author: [{ name: 'ليلى حدّاد', url: 'https://p.example/layla' }],
      lead: [{ address: 'https://p.example/a.jpg' }],
      ...{ sections: ['اقتصاد'], topics: ['ميناء', 'سفن'] },
    });
    expect(draft.blocks).toHaveLength(6);
    expect(JSON.stringify(draft.blocks)).toContain('https://p.example/a/more.html');
    expect(JSON.stringify(draft.blocks)).not.toMatch(/الرئيسية|حقوق|ميناء جديد/);
  });

  it('loses links to scripts, which is told, and keeps their words', () => {
    const links = ['javascript:alert(1)', ' JAVASCRIPT:alert(2)', 'java\nscript:alert(3)'];
    const { draft, notes } = read(
      page(
        '',
        paragraph.repeat(5) +
          links.map((href) => `<p>ورد <a href="${href}">هنا</a> أن الرصيف فُتح.</p>`).join(''),
      ),
    );
    expect(JSON.stringify(draft.blocks)).not.toMatch(/script:/i);
    expect(JSON.stringify(draft.blocks).match(/ورد هنا أن الرصيف/g)).toHaveLength(3);
    expect(notes.filter(({ code }) => code === 'link-refused')).toHaveLength(3);
  });

  it('is known by its meta elements where JSON-LD is broken', () => {
    const { draft, notes } = read(
      page(`<script type="application/ld+json">{"@type": "NewsArticle", </script><meta property="og:type" content="article">
      <meta property="og:title" content="ميناء جديد"><meta property="article:published_time" content="2024-07-23T14:20:00Z">
      <meta property="og:image" content="/og.jpg"><link rel="canonical" href="https://p.example/real">`),
    );
    expect(draft).toMatchObject({
      ...{ url: 'https://p.example/real', headline: 'ميناء جديد', published: '2024-07-23T14:20:00Z' },
      lead: [{ address: 'https://p.example/og.jpg' }],
    });
    expect(notes).toEqual([]);
  });

  it('is taken with doubt from a page that says nothing of it', () => {
    const { draft, notes } = read(page(''));
    expect(draft.blocks.length).toBeGreaterThan(4);
    expect(notes.map(({ code }) => code)).toContain('not-an-article');
    expect(draft.published).toBeNull();
  });

  it('that was saved keeps its own address, and its pictures beside it', () => {
    const saved = page(
      '<meta property="og:type" content="article">',
      `${paragraph.repeat(6)}<figure><img src="page_files/a.jpg" width="600"></figure>`,
    );
    const pictures = parsePage(saved, undefined, collectNotes()).blocks.filter(
      ({ type }) => type === 'picture',
    );
    expect(pictures).toMatchObject([{ picture: { address: 'page_files/a.jpg' } }]);
  });

  it('that was saved looks for pictures beside it first, whatever address it gives itself', () => {
    const saved = page(
      '<meta property="og:type" content="article"><link rel="canonical" href="https://n.example/news/1">',
      `${paragraph.repeat(6)}<p><a href="/b">ب</a></p><img srcset="big.png 900w" src="a_files/a.png">`,
    );
    const { url, blocks } = parsePage(saved, undefined, collectNotes());
    expect(url).toBe('https://n.example/news/1');
    expect(JSON.stringify(blocks)).toContain('"https://n.example/b"');
    const others = [
      'a_files/a.png',
      'https://n.example/news/big.png',
      'https://n.example/news/a_files/a.png',
    ];
    expect(blocks.filter(({ type }) => type === 'picture')).toMatchObject([
      { picture: { address: 'big.png', others } },
    ]);
    const fetched = parsePage(saved, 'https://n.example/news/1', collectNotes());
    expect(JSON.stringify(fetched.blocks)).not.toMatch(/"(?:big|a_files)/);
  });

  it.each([
    ['nothing', '<html><body></body></html>'],
    ['only a script', '<html><body><script>document.body.innerHTML = "x"</script></body></html>'],
    ['elements without end', `<html><body>${'<div>'.repeat(5_000)}x`, 'too-deep'],
    ['a tag without end', `<html><body><p ${'a '.repeat(9_000)}>x`, 'too-many-attributes'],
  ])('is none where there is %s', (_, html, code = 'not-an-article') => {
    expect(() => read(html)).toThrow(code);
  });

  it('has all of its authors, things and bare names, and no name of its site behind its headline', () => {
    const { draft } = read(
      page(
        `<meta property="og:site_name" content="صحيفة"><meta property="og:title" content="ميناء جديد | صحيفة">${jsonLd(
          {
            '@type': 'NewsArticle',
            headline: 'ميناء جديد | صحيفة',
            author: [{ '@type': 'Person', name: 'ليلى حدّاد' }, 'سمير نصر'],
          },
        )}`,
      ),
    );
    expect(draft).toMatchObject({
      headline: 'ميناء جديد',
      author: [{ name: 'ليلى حدّاد' }, { name: 'سمير نصر' }],
    });
    expect(draft.blocks[0]).toMatchObject({ type: 'paragraph' });
  });
});
