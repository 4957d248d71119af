import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '#domain/article/article.ts';
import { readEdition } from '#publish/edition/read-edition.ts';
import { problemCodes } from '#publish/importing/import-problem.ts';
import { noteCodes } from '#publish/importing/note.ts';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { runInTerminal } from '../../../tests/fixtures/run-in-terminal.ts';
import { writeEdition } from '../../../tests/fixtures/write-edition.ts';
import { messagesIn } from './messages.ts';

let edition = '';
let project = '';
let server: Server | undefined;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'qari-project-'));
  edition = writeEdition([]);
});
afterEach(() => {
  for (const folder of [edition, project]) rmSync(folder, { recursive: true, force: true });
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

const put = (name: string, content: string | Buffer) => {
  mkdirSync(join(project, name, '..'), { recursive: true });
  writeFileSync(join(project, name), content);
  return name;
};
const record = (changes: object = {}) =>
  JSON.stringify({
    title: 'خبر',
    content: 'نص الخبر.',
    date: '2024-07-23T14:20:00+03:00',
    url: 'https://a.example/1',
    ...changes,
  });
const bring = (parameters: string[]) =>
  runInTerminal(['import', ...parameters, '--edition', edition], { folder: project });
const articleFiles = () => readdirSync(join(edition, 'articles')).sort();
const articles = (): Article[] =>
  articleFiles().map((name) => JSON.parse(readFileSync(join(edition, 'articles', name), 'utf8')));
async function reportOf(parameters: string[]) {
  const { output, exitCode } = await bring([...parameters, '--json']);
  return { exitCode, ...JSON.parse(output) };
}

async function serve(listener: RequestListener): Promise<string> {
  const opened = createServer(listener);
  server = opened;
  await new Promise<void>((done) => opened.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(opened.address() as AddressInfo).port}`;
}

describe('an import', () => {
  it('makes an article of a text copied from a page, and an edition that can be published', async () => {
    const { exitCode, output } = await bring([resolve('tests/fixtures/importing/pasted.txt')]);
    expect(exitCode).toBe(0);
    expect(output).toMatch(
      /✓ "مرصد البحار".*: made[\s\S]*The picture itself is missing.*رافعات[\s\S]*made: 1/,
    );
    const [article] = articles();
    expect(article).toMatchObject({
      datePublished: '2023-03-14T00:00:00+03:00',
      image: [
        { caption: 'رافعات على رصيف ميناء النخيل شرقي المدينة 2022', creditText: 'سلمى الحايك/وكالة الساحل' },
      ],
      creditText: '(مرصد البحار، رويترز)',
    });
    expect([article?.abstract?.length, article?.blocks.length]).toEqual([3, 5]);
    expect((await readEdition(edition)).problems).toEqual([]);
  });

  it('done again changes nothing; what changed at the source is updated under the same id', async () => {
    put('a.jsonl', record());
    await bring(['a.jsonl']);
    const [before] = articles();
    expect((await reportOf(['a.jsonl'])).counts).toEqual({ unchanged: 1 });
    put('a.jsonl', record({ title: 'عنوان آخر', url: 'http://www.a.example/1/?utm_source=x' }));
    expect((await reportOf(['a.jsonl'])).counts).toEqual({ updated: 1 });
    const [after, ...others] = articles();
    expect(others).toEqual([]);
    expect([after?.id, after?.headline]).toEqual([before?.id, 'عنوان آخر']);
  });

  it('keeps what an editor changed, wrote or took down, unless it is forced', async () => {
    put('a.jsonl', record());
    await bring(['a.jsonl']);
    const file = join(edition, 'articles', articleFiles()[0] ?? '');
    const imported = readFileSync(file, 'utf8');
    writeFileSync(file, imported.replace('"خبر"', '"خبر محرّر"'));
    put('a.jsonl', record({ content: 'نص آخر.' }));
    expect((await reportOf(['a.jsonl'])).counts).toEqual({ kept: 1 });
    expect(articles()[0]?.headline).toBe('خبر محرّر');
    rmSync(file);
    expect((await reportOf(['a.jsonl'])).counts).toEqual({ removed: 1 });
    expect(articleFiles()).toEqual([]);
    expect((await reportOf(['a.jsonl', '--force'])).counts).toEqual({ made: 1 });
    writeFileSync(file, JSON.stringify({ ...buildArticle(), id: articles()[0]?.id }));
    rmSync(join(edition, 'imports.jsonl'));
    expect((await reportOf(['a.jsonl'])).counts).toEqual({ foreign: 1 });
  });

  it('knows its own articles when its list was lost or cut off', async () => {
    put('a.jsonl', record());
    await bring(['a.jsonl']);
    writeFileSync(join(edition, 'imports.jsonl'), '{"id":"x","fr');
    expect((await reportOf(['a.jsonl'])).counts).toEqual({ unchanged: 1 });
    expect((await reportOf(['a.jsonl'])).counts).toEqual({ unchanged: 1 });
  });

  it('writes again what a loss of power has emptied', async () => {
    put('a.jsonl', record());
    await bring(['a.jsonl']);
    writeFileSync(join(edition, 'articles', articleFiles()[0] ?? ''), '\0\0\0');
    expect((await reportOf(['a.jsonl'])).counts).toEqual({ updated: 1 });
    expect(articles()).toMatchObject([{ headline: 'خبر' }]);
  });

  it('keeps recordings as long as the words stay', async () => {
    put('a.jsonl', record());
    await bring(['a.jsonl']);
    const file = join(edition, 'articles', articleFiles()[0] ?? '');
    const audio = [{ contentUrl: 'media/a.mp3', encodingFormat: 'audio/mpeg', duration: 2, of: 'body' }];
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), audio }));
    put('a.jsonl', record({ tags: ['قناة'] }));
    expect((await reportOf(['a.jsonl'])).counts).toEqual({ updated: 1 });
    expect(articles()[0]?.audio).toEqual(audio);
    put('a.jsonl', record({ content: 'نص آخر.' }));
    const { items } = await reportOf(['a.jsonl']);
    expect(items[0]).toMatchObject({
      status: 'updated',
      notes: expect.arrayContaining([expect.objectContaining({ code: 'recordings-dropped' })]),
    });
    expect(articles()[0]?.audio).toBeUndefined();
  });

  it('goes past what cannot be imported and names each', async () => {
    put(
      'a.jsonl',
      [record(), '{"title": "مبتور', record({ url: 'https://a.example/2', content: '' }), record()].join(
        '\n',
      ),
    );
    put('b.json', '{"x": 1}');
    const { exitCode, items, counts } = await reportOf(['a.jsonl', 'b.json', 'missing.xml']);
    expect(counts).toEqual({ made: 1, failed: 4, repeated: 1 });
    expect(
      items.map(({ place, problem }: { place: string; problem?: { code: string } }) => [
        place,
        problem?.code,
      ]),
    ).toEqual([
      ['1', undefined],
      ['2', 'not-json'],
      ['3', 'no-text'],
      ['4', undefined],
      ['', 'unknown-format'],
      ['', 'not-found'],
    ]);
    expect(exitCode).toBe(1);
  });

  it('gives items without a date that of the editor, and chooses the section', async () => {
    put('a.jsonl', record({ date: undefined, section: 'الاقتصاد' }));
    put('b.jsonl', record({ url: 'https://a.example/b', section: 'الاقتصاد' }));
    await bring(['a.jsonl', '--date', '2024-07-23 14:20', '--section', 'سياسة']);
    await bring(['b.jsonl']);
    expect(articles().map(({ datePublished, articleSection }) => [datePublished, articleSection.id])).toEqual(
      expect.arrayContaining([
        ['2024-07-23T14:20:00+03:00', 'politics'],
        ['2024-07-23T14:20:00+03:00', 'economy'],
      ]),
    );
  });

  it('in rehearsal tells and writes nothing', async () => {
    put('a.jsonl', record({ image: 'http://127.0.0.1:1/x.jpg' }));
    const { output, exitCode } = await bring(['a.jsonl', '--dry-run']);
    expect(output).toContain('○ خبر: would be made');
    expect(exitCode).toBe(0);
    expect(readdirSync(edition).sort()).toEqual(['articles', 'edition.json']);
    expect(articleFiles()).toEqual([]);
  });

  it('reads a folder of all of it, in any charset', async () => {
    put('in/a.jsonl', record());
    put('in/deep/b.txt', Buffer.from(`\uFEFFعنوان\n2024-07-23\nنص طويل.`, 'utf16le'));
    put(
      'in/c.xml',
      `<rss version="2.0"><channel><title>x</title><item><title>ج</title><guid>g</guid><pubDate>Tue, 23 Jul 2024 14:20:00 GMT</pubDate><description>نص</description></item></channel></rss>`,
    );
    put('in/.hidden/d.jsonl', record({ url: 'https://a.example/d' }));
    put('in/e.zip', 'PK');
    const { counts, items } = await reportOf(['in']);
    expect(counts).toEqual({ made: 3 });
    expect(items.map(({ source }: { source: string }) => source)).toEqual([
      'in/a.jsonl',
      'in/c.xml',
      'in/deep/b.txt',
    ]);
  });

  it('says in two languages all that it can say', () => {
    for (const { importing } of [messagesIn('ar'), messagesIn('en')]) {
      expect(Object.keys(importing.note).sort()).toEqual([...noteCodes].sort());
      expect(Object.keys(importing.problem).sort()).toEqual([...problemCodes].sort());
    }
  });

  it.each([
    [['a.jsonl', '--section', 'طقس'], 'politics, economy'],
    [['a.jsonl', '--date', '7/8/2024'], '--date is a date'],
    [['a.jsonl', '--limit', '0'], '--limit'],
    [['a.jsonl', '--fields', 'heading=title'], 'title, content'],
    [['a.jsonl', '--media', 'steal'], 'download'],
    [[], 'files, folders and addresses'],
  ])('is told from misuse: %j', async (parameters, told) => {
    const { exitCode, errors } = await bring(parameters);
    expect(errors).toContain(told);
    expect(exitCode).toBe(2);
  });

  it('needs an edition, and says how to begin one', async () => {
    put('a.jsonl', record());
    const { exitCode, errors } = await runInTerminal(['import', 'a.jsonl', '--edition', 'none'], {
      folder: project,
    });
    expect(errors).toMatch(/no edition in .*none.*new --paper/s);
    expect(exitCode).toBe(2);
  });
});

describe('the pictures of an import', () => {
  const photograph = (width: number, height: number) =>
    sharp({ create: { width, height, channels: 3, background: '#a3241b' } })
      .jpeg()
      .toBuffer();

  it('are brought into the edition, no wider than is of use; what is no photograph is told', async () => {
    const wide = await photograph(3000, 1500);
    const origin = await serve(({ url }, response) => {
      if (url === '/wide.jpg') response.end(wide);
      else if (url === '/svg.jpg')
        response.end(
          '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90"><script>x</script></svg>',
        );
      else response.writeHead(404).end();
    });
    const content = `<p>نص</p><img src="${origin}/svg.jpg"><img src="${origin}/gone.jpg"><img src="${origin}/wide.jpg">`;
    put('a.jsonl', record({ image: `${origin}/wide.jpg`, content }));
    const { items, exitCode } = await reportOf(['a.jsonl', '--allow-private']);
    expect(exitCode).toBe(0);
    const failed = items[0].notes.filter(({ code }: { code: string }) => code === 'picture-failed');
    expect(failed.map(({ reason }: { reason: string }) => reason)).toEqual(['unknown-format', 'http-status']);
    const [article] = articles();
    expect(article?.image).toMatchObject([{ width: 2000, height: 1000 }]);
    expect(article?.blocks.map(({ type }) => type)).toEqual(['paragraph']);
    expect((await readEdition(edition)).problems).toEqual([]);
  });

  it('in private networks are not fetched', async () => {
    const origin = await serve((_, response) => response.end('secret'));
    put('a.jsonl', record({ image: `${origin}/a.jpg` }));
    const { items } = await reportOf(['a.jsonl']);
    expect(items[0].notes).toContainEqual(
      expect.objectContaining({ code: 'picture-failed', reason: 'address-private' }),
    );
  });

  it('stay where they are, or are left out, if that is asked', async () => {
    put('a.jsonl', record({ content: '<p>نص</p><img src="https://a.example/p.jpg" alt="سفينة">' }));
    await bring(['a.jsonl', '--media', 'link']);
    expect(articles()[0]?.blocks).toMatchObject([
      {},
      { type: 'embed', url: 'https://a.example/p.jpg', title: 'سفينة' },
    ]);
    await bring(['a.jsonl', '--media', 'none', '--force']);
    expect(articles()[0]?.blocks).toHaveLength(1);
  });

  it('of a saved page lie beside it, and nowhere else', async () => {
    put('secret.jpg', await photograph(90, 90));
    put('site/page_files/a.jpg', await photograph(300, 200));
    const words = `<p>${'كلمة طويلة في فقرة، '.repeat(30)}</p>`;
    put(
      'site/page.html',
      `<html lang="ar"><head><meta property="og:type" content="article"><meta property="og:title" content="عنوان"><meta property="article:published_time" content="2024-07-23T14:20:00Z"></head><body><article>${words.repeat(4)}<img src="page_files/a.jpg"><img src="../secret.jpg"><img src="/etc/passwd"></article></body></html>`,
    );
    const { items } = await reportOf(['site/page.html']);
    const failed = items[0].notes.filter(({ code }: { code: string }) => code === 'picture-failed');
    expect(failed.map(({ reason }: { reason: string }) => reason)).toEqual(['outside', 'outside']);
    expect(articles()[0]?.blocks.filter(({ type }) => type === 'image')).toHaveLength(1);
  });

  it('lie beside a text and have its name', async () => {
    put('ميناء.txt', 'عنوان\n2024-07-23\nرافعة (سلمى/قارئ)\n+ الخط -\nنص.');
    put('ميناء.jpg', await photograph(300, 200));
    await bring(['ميناء.txt']);
    expect(articles()[0]?.image).toMatchObject([{ width: 300, caption: 'رافعة', creditText: 'سلمى/قارئ' }]);
  });
});

describe('an import from an address', () => {
  const rss = (items: string) => `<rss version="2.0"><channel><title>x</title>${items}</channel></rss>`;
  const item = (name: string) =>
    `<item><title>${name}</title><link>https://n.example/${name}</link><pubDate>Tue, 23 Jul 2024 14:20:00 GMT</pubDate><description>نص</description></item>`;

  it('reads the feed that a front page names', async () => {
    const origin = await serve(({ url }, response) => {
      response.setHeader('content-type', 'text/html');
      if (url === '/')
        response.end(
          '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body>x</body></html>',
        );
      else response.end(rss(item('a') + item('b')));
    });
    const { counts, items } = await reportOf([origin, '--allow-private', '--limit', '1']);
    expect(counts).toEqual({ made: 1 });
    expect(items[0].notes).toContainEqual(
      expect.objectContaining({ code: 'feed-found', address: `${origin}/feed` }),
    );
  });

  it('reads all pages that WordPress has, and no more than is asked', async () => {
    const asked: string[] = [];
    const origin = await serve(({ url = '' }, response) => {
      asked.push(url);
      const page = new URL(url, 'http://x').searchParams.get('page') ?? '1';
      const post = (id: string) => ({
        link: `https://w.example/${id}`,
        date_gmt: '2024-07-23T11:20:00',
        title: { rendered: id },
        content: { rendered: '<p>نص</p>' },
      });
      response.writeHead(200, { 'content-type': 'application/json', 'x-wp-totalpages': '3' });
      response.end(JSON.stringify([post(`a${page}`), post(`b${page}`)]));
    });
    const address = `${origin}/wp-json/wp/v2/posts?_embed=1`;
    expect((await reportOf([address, '--allow-private', '--limit', '2'])).counts).toEqual({ made: 2 });
    expect(asked).toHaveLength(1);
    expect((await reportOf([address, '--allow-private'])).counts).toEqual({ unchanged: 2, made: 4 });
  });

  it.each([
    ['http://127.0.0.1:9/feed', 'address-private'],
    ['file:///etc/passwd', 'address-refused'],
  ])('is refused for %s', async (address, code) => {
    const { items, exitCode } = await reportOf([address]);
    expect(items[0].problem.code).toBe(code);
    expect(exitCode).toBe(1);
  });
});

describe('a hostile source', () => {
  it.each([
    ['ids that climb', record({ url: '', id: '../../../../tmp/evil', title: '../../evil' })],
    ['NUL bytes', record({ title: 'خبر\0.json', content: 'نص\0\u001B[2J' })],
    ['addresses that climb', record({ url: 'https://a.example/..%2f..%2fetc/passwd%00' })],
    ['names of the system', record({ title: 'CON', url: 'https://a.example/con.html' })],
    ['a title of signs', record({ title: '<img src=x onerror=alert(1)>خبر' })],
    ['directions turned round', record({ title: '\u202Eخبر\u202C', author: '\u202Eليلى' })],
    ['fields of the wrong kind', record({ author: { a: 1 }, tags: [[1]], image: 7, url: 5, summary: [] })],
    [
      'fields of every object',
      '{"title":"خبر","content":"نص","date":"2024-07-23","__proto__":{"x":1},"constructor":"y"}',
    ],
  ])('with %s makes a sound article inside the edition', async (_, line) => {
    put('a.jsonl', line);
    const { counts, items } = await reportOf(['a.jsonl']);
    expect(counts).toEqual({ made: 1 });
    expect(items[0].id).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*[\p{L}\p{N}]$/u);
    expect(readdirSync(edition).sort()).toEqual(['articles', 'edition.json', 'imports.jsonl']);
    expect((await readEdition(edition)).problems).toEqual([]);
    expect(readFileSync(join(edition, 'articles', articleFiles()[0] ?? ''), 'utf8')).not.toMatch(
      /\\u0000|\\u001b|\u202E|onerror/,
    );
    expect(existsSync('/tmp/evil')).toBe(false);
  });

  it('cannot write to the terminal what it likes', async () => {
    put('a.jsonl', record({ title: 'خبر\u001B[2J\n✓ forged', date: 'أمس\u001B[31m' }));
    const { output } = await bring(['a.jsonl']);
    expect(output).not.toContain('\u001B');
    expect(output).not.toMatch(/^✓ forged/m);
  });

  it('too big for an article is told', async () => {
    put(
      'a.jsonl',
      `${record({ content: 'كلمة '.repeat(300_000) })}\n${record({ url: 'https://a.example/2' })}`,
    );
    const { items, counts } = await reportOf(['a.jsonl']);
    expect(items[0].problem.code).toMatch(/too-big/);
    expect(counts).toEqual({ failed: 1, made: 1 });
  });
});
