import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runInTerminal } from '../../../tests/fixtures/run-in-terminal.ts';
import { takeImportFolders } from '../../../tests/fixtures/take-import-folders.ts';

const folders = takeImportFolders();
const record = (changes: object = {}) => ({
  ...{ title: 'خبر', content: 'نص.', date: '2024-07-23T10:00:00Z', url: 'https://a.example/1' },
  ...changes,
});
const records = [1, 2, 3].map((number) => record({ url: `https://a.example/${number}` }));

async function bring(name: string, content: string | Buffer) {
  writeFileSync(join(folders.project, name), content);
  const parameters = ['import', name, '--json', '--edition', folders.edition];
  const { output } = await runInTerminal(parameters, { folder: folders.project });
  return JSON.parse(output);
}

describe('a file that is not what its name says', () => {
  it.each(['a.json', 'a.jsonl', 'a.txt', 'a.xml'])('is told once to be an archive: %s', async (name) => {
    const zip = Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.from('\n{"a\n\n'.repeat(40))]);
    const { items } = await bring(name, zip);
    expect(items).toMatchObject([{ status: 'failed', problem: { code: 'binary', format: 'ZIP' } }]);
  });

  it.each([
    ['a list in many lines', JSON.stringify(records, null, 2)],
    ['a list in one line', JSON.stringify(records)],
    ['a list within an object', JSON.stringify({ items: records }, null, 1)],
    ['lines', records.map((one) => JSON.stringify(one)).join('\n')],
  ])('is read as what it is: JSON Lines that are %s', async (_, content) => {
    expect((await bring('a.jsonl', content)).counts).toEqual({ made: 3 });
  });
});

describe('JSON Lines in another charset', () => {
  // ܊ and ਊ have the byte of a line break in them, and more than one piece of the file is read.
  const long = Array.from({ length: 300 }, (_, index) =>
    record({
      url: `https://a.example/${index}`,
      title: `خبر ${index} \u0a0a\u070a`,
      content: 'نص طويل. '.repeat(60),
    }),
  );
  const text = long.map((one) => `${JSON.stringify(one)}\n`).join('');
  const little = (mark: string) => Buffer.from(mark + text, 'utf16le');
  it.each([
    ['UTF-16 with a mark', little('\uFEFF')],
    ['UTF-16 without a mark', little('')],
    ['UTF-16, the other way round', little('\uFEFF').swap16()],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`)],
  ])('come whole: %s', async (_, bytes) => {
    const { items, counts } = await bring('a.jsonl', bytes);
    expect(counts).toEqual({ made: 300 });
    expect(items[299]).toMatchObject({ place: '300', title: 'خبر 299 \u0a0a\u070a' });
  });
});

describe('a list in JSON that was cut off', () => {
  const text = JSON.stringify(
    records.map((one) => ({ ...one, title: 'قال: "{[" \\\\', tags: ['أ'] })),
    null,
    1,
  );

  it('gives its whole items, and the last tells that there were more', async () => {
    const { counts, items } = await bring('a.json', text.slice(0, -30));
    expect(counts).toEqual({ made: 2 });
    expect(
      items.map(({ notes }: { notes: { code: string }[] }) => notes.some(({ code }) => code === 'cut-off')),
    ).toEqual([false, true]);
  });

  it('is told where none is whole, or where it is broken before its end', async () => {
    expect((await bring('a.json', text.slice(0, 60))).items).toMatchObject([
      { problem: { code: 'not-json' } },
    ]);
    const broken = text.replace('"tags"', 'tags').slice(0, -30);
    expect((await bring('a.json', broken)).items).toMatchObject([{ problem: { code: 'not-json', line: 7 } }]);
  });
});

it('a headline that is cut is told', async () => {
  const { items } = await bring('a.jsonl', JSON.stringify(record({ title: 'كلمة '.repeat(900) })));
  expect(items[0].notes).toContainEqual(expect.objectContaining({ code: 'text-cut' }));
});
