import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEdition } from '#publish/edition/read-edition.ts';
import { problemCodes } from '#publish/importing/import-problem.ts';
import { noteCodes } from '#publish/importing/note.ts';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { runInTerminal } from '../../../tests/fixtures/run-in-terminal.ts';
import { lineOfStory, takeImportProject } from '../../../tests/fixtures/take-import-project.ts';
import { messagesIn } from './messages.ts';

const { articleFiles, articles, bring, folders, put, reportOf } = takeImportProject();

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
    expect((await readEdition(folders.edition)).problems).toEqual([]);
  });

  it('done again changes nothing; what changed at the source is updated under the same id', async () => {
    put('a.jsonl', lineOfStory());
    await bring(['a.jsonl']);
    const [before] = articles();
    expect((await reportOf(['a.jsonl'])).counts).toEqual({ unchanged: 1 });
    put('a.jsonl', lineOfStory({ title: 'عنوان آخر', url: 'http://www.a.example/1/?utm_source=x' }));
    expect((await reportOf(['a.jsonl'])).counts).toEqual({ updated: 1 });
    const [after, ...others] = articles();
    expect(others).toEqual([]);
    expect([after?.id, after?.headline]).toEqual([before?.id, 'عنوان آخر']);
  });

  it('keeps what an editor changed, wrote or took down, unless it is forced', async () => {
    put('a.jsonl', lineOfStory());
    await bring(['a.jsonl']);
    const file = join(folders.edition, 'articles', articleFiles()[0] ?? '');
    const imported = readFileSync(file, 'utf8');
    writeFileSync(file, imported.replace('"خبر"', '"خبر محرّر"'));
    put('a.jsonl', lineOfStory({ content: 'نص آخر.' }));
    expect((await reportOf(['a.jsonl'])).counts).toEqual({ kept: 1 });
    expect(articles()[0]?.headline).toBe('خبر محرّر');
    rmSync(file);
    expect((await reportOf(['a.jsonl'])).counts).toEqual({ removed: 1 });
    expect(articleFiles()).toEqual([]);
    expect((await reportOf(['a.jsonl', '--force'])).counts).toEqual({ made: 1 });
    writeFileSync(file, JSON.stringify({ ...buildArticle(), id: articles()[0]?.id }));
    rmSync(join(folders.edition, 'imports.jsonl'));
    expect((await reportOf(['a.jsonl'])).counts).toEqual({ foreign: 1 });
  });

  it('knows its own articles when its list was lost or cut off', async () => {
    put('a.jsonl', lineOfStory());
    await bring(['a.jsonl']);
    writeFileSync(join(folders.edition, 'imports.jsonl'), '{"id":"x","fr');
    expect((await reportOf(['a.jsonl'])).counts).toEqual({ unchanged: 1 });
    expect((await reportOf(['a.jsonl'])).counts).toEqual({ unchanged: 1 });
  });

  it('writes again what a loss of power has emptied', async () => {
    put('a.jsonl', lineOfStory());
    await bring(['a.jsonl']);
    writeFileSync(join(folders.edition, 'articles', articleFiles()[0] ?? ''), '\0\0\0');
    expect((await reportOf(['a.jsonl'])).counts).toEqual({ updated: 1 });
    expect(articles()).toMatchObject([{ headline: 'خبر' }]);
  });

  it('keeps recordings as long as the words stay', async () => {
    put('a.jsonl', lineOfStory());
    await bring(['a.jsonl']);
    const file = join(folders.edition, 'articles', articleFiles()[0] ?? '');
    const audio = [{ contentUrl: 'media/a.mp3', encodingFormat: 'audio/mpeg', duration: 2, of: 'body' }];
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), audio }));
    put('a.jsonl', lineOfStory({ tags: ['قناة'] }));
    expect((await reportOf(['a.jsonl'])).counts).toEqual({ updated: 1 });
    expect(articles()[0]?.audio).toEqual(audio);
    put('a.jsonl', lineOfStory({ content: 'نص آخر.' }));
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
      [
        lineOfStory(),
        '{"title": "مبتور',
        lineOfStory({ url: 'https://a.example/2', content: '' }),
        lineOfStory(),
      ].join('\n'),
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
    put('a.jsonl', lineOfStory({ date: undefined, section: 'الاقتصاد' }));
    put('b.jsonl', lineOfStory({ url: 'https://a.example/b', section: 'الاقتصاد' }));
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
    put('a.jsonl', lineOfStory({ image: 'http://127.0.0.1:1/x.jpg' }));
    const { output, exitCode } = await bring(['a.jsonl', '--dry-run']);
    expect(output).toContain('○ خبر: would be made');
    expect(exitCode).toBe(0);
    expect(readdirSync(folders.edition).sort()).toEqual(['articles', 'edition.json']);
    expect(articleFiles()).toEqual([]);
  });

  it('reads a folder of all of it, in any charset', async () => {
    put('in/a.jsonl', lineOfStory());
    put('in/deep/b.txt', Buffer.from(`\uFEFFعنوان\n2024-07-23\nنص طويل.`, 'utf16le'));
    put(
      'in/c.xml',
      `<rss version="2.0"><channel><title>x</title><item><title>ج</title><guid>g</guid><pubDate>Tue, 23 Jul 2024 14:20:00 GMT</pubDate><description>نص</description></item></channel></rss>`,
    );
    put('in/.hidden/d.jsonl', lineOfStory({ url: 'https://a.example/d' }));
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

  it('needs an folders.edition, and says how to begin one', async () => {
    put('a.jsonl', lineOfStory());
    const { exitCode, errors } = await runInTerminal(['import', 'a.jsonl', '--edition', 'none'], {
      folder: folders.project,
    });
    expect(errors).toMatch(/no edition in .*none.*new --paper/s);
    expect(exitCode).toBe(2);
  });
});
