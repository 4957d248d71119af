import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runInTerminal } from '../../../tests/fixtures/run-in-terminal.ts';
import { takeImportFolders } from '../../../tests/fixtures/take-import-folders.ts';

const folders = takeImportFolders();
const record = { title: 'خبر', content: 'نص.', date: '2024-07-23T10:00:00Z', url: 'https://a.example/1' };

async function bring(changes: object = {}) {
  writeFileSync(join(folders.project, 'a.jsonl'), JSON.stringify({ ...record, ...changes }));
  const parameters = ['import', 'a.jsonl', '--json', '--edition', folders.edition];
  const { output, exitCode } = await runInTerminal(parameters, { folder: folders.project });
  const [{ status, notes }] = JSON.parse(output).items;
  return [exitCode, status, ...notes.map(({ code }: { code: string }) => code)];
}

it('an article that was edited here is named, whether its source has changed or not', async () => {
  await bring();
  expect(await bring()).toEqual([0, 'unchanged']);
  const [name = ''] = readdirSync(join(folders.edition, 'articles'));
  const file = join(folders.edition, 'articles', name);
  writeFileSync(file, readFileSync(file, 'utf8').replace('"خبر"', '"خبر محرّر"'));
  expect(await bring()).toEqual([0, 'unchanged', 'edited-here']);
  expect(await bring({ content: 'نص آخر.' })).toEqual([0, 'kept']);
  expect(readFileSync(file, 'utf8')).toContain('خبر محرّر');
});
