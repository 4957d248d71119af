import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runInTerminal } from '../../../tests/fixtures/run-in-terminal.ts';
import { takeImportFolders } from '../../../tests/fixtures/take-import-folders.ts';

const folders = takeImportFolders();
const record = (content: string, changes: object = {}) => ({
  ...{ title: 'خبر', content, date: '2024-07-23T10:00:00Z', id: '7', source: 'وكالة' },
  ...changes,
});
const old = record('نص قديم.', { modified: '2024-07-23T11:00:00Z' });
const recent = record('نص جديد.', { modified: '2024-07-23T12:00:00Z' });

async function bring(records: object[], ...flags: string[]) {
  writeFileSync(join(folders.project, 'a.jsonl'), records.map((one) => JSON.stringify(one)).join('\n'));
  const parameters = ['import', 'a.jsonl', '--json', '--edition', folders.edition, ...flags];
  const { output, exitCode } = await runInTerminal(parameters, { folder: folders.project });
  type Told = { status: string; notes: { code: string; place?: string }[] };
  const items: Told[] = JSON.parse(output).items;
  const told = items.map(({ status, notes }) => [
    status,
    ...notes.map(({ code }) => code).filter(isOfVersion),
  ]);
  return { exitCode, told, items };
}
const isOfVersion = (code: string) => code.startsWith('version-');
const texts = () =>
  readdirSync(join(folders.edition, 'articles')).map(
    (name) =>
      JSON.parse(readFileSync(join(folders.edition, 'articles', name), 'utf8')).blocks[0].runs[0].text,
  );

describe('two versions of one item in one import', () => {
  it('are told by the names of their files where each has one of its own', async () => {
    const files = [old, recent].map((one, index) => {
      const name = `${index}.json`;
      writeFileSync(join(folders.project, name), JSON.stringify(one));
      return name;
    });
    const { output } = await runInTerminal(['import', ...files, '--edition', folders.edition], {
      folder: folders.project,
    });
    expect(output).toContain('(item 0.json)');
  });

  it('are one article, in the words of the newer, whichever comes first', async () => {
    const first = await bring([old, recent]);
    expect(first.told).toEqual([['made'], ['updated', 'version-newer']]);
    expect(first.items[1]?.notes).toContainEqual(
      expect.objectContaining({ code: 'version-newer', place: '1' }),
    );
    expect(texts()).toEqual(['نص جديد.']);
    expect((await bring([recent, old])).told).toEqual([['unchanged'], ['repeated', 'version-older']]);
    expect(texts()).toEqual(['نص جديد.']);
  });

  it('are not written anew by each import', async () => {
    await bring([old, recent]);
    expect((await bring([old, recent])).told).toEqual([['unchanged'], ['unchanged']]);
    expect((await bring([record('نص ثالث.', { modified: '2024-07-24T00:00:00Z' })])).told).toEqual([
      ['updated'],
    ]);
  });

  it('are told by a dry run as they would be', async () => {
    expect((await bring([old, recent], '--dry-run')).told).toEqual([['made'], ['updated', 'version-newer']]);
  });

  it('of which no date says which is newer are told, and the first stays', async () => {
    expect((await bring([record('أولى.'), record('ثانية.')])).told).toEqual([
      ['made'],
      ['repeated', 'version-undated'],
    ]);
    expect(texts()).toEqual(['أولى.']);
  });

  it('that say the same are one, without more words', async () => {
    expect((await bring([old, old])).told).toEqual([['made'], ['repeated']]);
  });
});
