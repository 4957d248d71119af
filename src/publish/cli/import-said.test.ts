import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runInTerminal } from '../../../tests/fixtures/run-in-terminal.ts';
import { takeImportFolders } from '../../../tests/fixtures/take-import-folders.ts';

const folders = takeImportFolders();
const bring = (...parameters: string[]) =>
  runInTerminal(['import', ...parameters], { folder: folders.project });

it('a file that is no picture at all is called so', async () => {
  writeFileSync(join(folders.project, 'a.jpg'), 'no picture');
  const words = `<p>${'كلمة طويلة في فقرة، '.repeat(40)}</p>`;
  writeFileSync(
    join(folders.project, 'a.html'),
    `<html><head><meta property="og:type" content="article"><title>خبر</title></head><body><article>${words}<img src="a.jpg">${words}</article></body></html>`,
  );
  const { output } = await bring('a.html', '--edition', folders.edition);
  expect(output).toContain('could not be had: It is no picture.');
});

it.each([
  ['ar', 'أكمل الأمر بما يعمل عليه: ملفات ومجلدات وعناوين (http وhttps).'],
  ['en', 'The command lacks what it works on: files, folders and addresses (http, https).'],
])('a command without what it works on says what that is, in %s', async (language, sentence) => {
  const { errors, exitCode } = await bring('--lang', language);
  expect([exitCode, errors.split('\n')[0]]).toEqual([2, sentence]);
});
