import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '#domain/article/article.ts';
import { readEdition } from '#publish/edition/read-edition.ts';
import { fingerprint } from '#publish/importing/writing/fingerprint.ts';
import { runInTerminal } from '../../../tests/fixtures/run-in-terminal.ts';
import { takeImportFolders } from '../../../tests/fixtures/take-import-folders.ts';

const folders = takeImportFolders();

const record = (changes: object = {}) => ({
  title: 'افتتاح الميناء',
  content: 'رست أول سفينة في الميناء.',
  url: 'https://a.example/port-opens',
  ...changes,
});
/** Of an item that has nothing by which its source knows it. */
const bare = (changes: object = {}) => record({ url: undefined, ...changes });
const day = '2024-07-23T14:20:00+03:00';
const another = '2023-02-01T00:00:00+03:00';

/** Imports records and gives the report. */
async function bring(records: readonly object[], ...parameters: string[]) {
  const lines = records.map((one) => JSON.stringify(one)).join('\n');
  writeFileSync(join(folders.project, 'a.jsonl'), lines);
  const { output, exitCode } = await runInTerminal(
    ['import', 'a.jsonl', '--json', '--edition', folders.edition, ...parameters],
    { folder: folders.project },
  );
  return { exitCode, ...JSON.parse(output) };
}
const pathOf = (name: string) => join(folders.edition, 'articles', name);
const articles = (): Article[] =>
  readdirSync(join(folders.edition, 'articles'))
    .sort()
    .map((name) => JSON.parse(readFileSync(pathOf(name), 'utf8')));
const dates = () => articles().map(({ datePublished }) => datePublished);
const edit = (change: (article: Article) => object) => {
  for (const article of articles())
    writeFileSync(pathOf(`${article.id}.json`), JSON.stringify(change(article)));
};

describe('an item without a date', () => {
  it.each([undefined, 'أمس', '7/8/2024'])(
    'is imported without one and told, never guessed: %s',
    async (date) => {
      const { exitCode, counts, items } = await bring([record({ date })]);
      expect([exitCode, counts, dates()]).toEqual([0, { made: 1 }, [null]]);
      const { notes, file } = items[0];
      const note = notes.find(({ code }: { code: string }) => code === 'date-unknown');
      expect(note.text).toContain(file);
      expect(note.text).toContain('--date');
      expect((await readEdition(folders.edition)).problems).toEqual([]);
    },
  );

  it('keeps the moment of its last change', async () => {
    await bring([record({ modified: day })]);
    expect(articles()).toMatchObject([{ datePublished: null, dateModified: day }]);
  });
});

describe.each([
  ['with an address', record],
  ['without any', bare],
])('an item %s that was imported without a date', (_, item) => {
  beforeEach(async () => void (await bring([item()])));

  it('is unchanged as long as its source says the same', async () => {
    expect((await bring([item()])).counts).toEqual({ unchanged: 1 });
  });

  it('gets the date that its source has now', async () => {
    expect((await bring([item({ date: day })])).counts).toEqual({ updated: 1 });
    expect(dates()).toEqual([day]);
    expect((await bring([item({ date: day })])).counts).toEqual({ unchanged: 1 });
  });

  it('gets the date that an editor gives all, keeps it, and gives it up for that of its source', async () => {
    expect((await bring([item()], '--date', '2023-02-01')).counts).toEqual({ updated: 1 });
    const { counts, items } = await bring([item()]);
    expect([counts, dates()]).toEqual([{ unchanged: 1 }, [another]]);
    const codes = items[0].notes.map(({ code }: { code: string }) => code);
    expect(codes).toContain('date-kept');
    expect(codes).not.toContain('date-unknown');
    expect((await bring([item()])).counts).toEqual({ unchanged: 1 });
    expect((await bring([item({ date: day })])).counts).toEqual({ updated: 1 });
    expect(dates()).toEqual([day]);
  });

  it('stays as it is where it was edited here', async () => {
    edit((article) => ({ ...article, datePublished: another }));
    expect((await bring([item({ date: day })])).counts).toEqual({ kept: 1 });
    expect(dates()).toEqual([another]);
    expect((await bring([item({ date: day })], '--force')).counts).toEqual({ updated: 1 });
    expect(dates()).toEqual([day]);
  });
});

describe('a date that is known here', () => {
  it('is not lost when the source tells none any more', async () => {
    await bring([record({ date: day })]);
    await bring([record({ content: 'نص آخر.', modified: '2020-01-01T00:00:00Z' })]);
    expect(articles()).toMatchObject([{ datePublished: day }]);
    expect(articles()[0]).not.toHaveProperty('dateModified');
    expect((await readEdition(folders.edition)).problems).toEqual([]);
  });
});

describe('items of one headline that have neither an address nor a date', () => {
  const other = bare({ content: 'نشرة أخرى.' });

  it('are two where they begin otherwise, and one where they do not', async () => {
    expect((await bring([bare(), other, bare()])).counts).toEqual({ made: 2, repeated: 1 });
    expect((await bring([other, bare()])).counts).toEqual({ unchanged: 2 });
    expect((await bring([other, bare()], '--date', '2023-02-01')).counts).toEqual({ updated: 2 });
  });

  it('take no date from each other', async () => {
    const news = [bare(), bare({ date: day }), bare({ date: another })];
    expect((await bring(news)).counts).toEqual({ made: 3 });
    expect((await bring(news.toReversed())).counts).toEqual({ unchanged: 3 });
  });

  it('that came with a day are not taken for that of another day', async () => {
    await bring([bare()]);
    await bring([bare({ date: day })]);
    expect((await bring([bare({ date: another })])).counts).toEqual({ made: 1 });
    expect((await bring([bare({ date: day })])).counts).toEqual({ unchanged: 1 });
  });

  it('are known again that an earlier version imported with a date given', async () => {
    await bring([bare()], '--date', '2023-02-01');
    const [made] = articles();
    // That version made the id of headline and day, and wrote down no key.
    const sum = createHash('sha256').update('افتتاح الميناء\n2023-02-01').digest('hex');
    const former = { ...made, id: `افتتاح-الميناء-${sum.slice(0, 8)}` };
    rmSync(pathOf(`${made?.id}.json`));
    writeFileSync(pathOf(`${former.id}.json`), JSON.stringify(former));
    const line = { id: former.id, from: 'json-lines', content: '', written: fingerprint(former) };
    writeFileSync(join(folders.edition, 'imports.jsonl'), `${JSON.stringify(line)}\n`);
    expect((await bring([bare()], '--date', '2023-02-01')).counts).toEqual({ unchanged: 1 });
    expect((await bring([bare({ date: day })])).counts).toEqual({ updated: 1 });
    expect(articles()).toMatchObject([{ id: former.id, datePublished: day }]);
  });
});
