import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runInTerminal } from '../../../tests/fixtures/run-in-terminal.ts';
import { takeImportFolders } from '../../../tests/fixtures/take-import-folders.ts';

const folders = takeImportFolders();
const qari = async (parameters: string[]) => {
  const { exitCode, output, errors } = await runInTerminal([...parameters, '--edition', folders.edition], {
    folder: folders.project,
  });
  return { exitCode, errors, output };
};

it.each([
  ['an option that there is not', ['import', 'a.json', '--json', '--sektion', 'x'], 'import', '--sektion'],
  ['an argument that is missing', ['import', '--json'], 'import', 'files, folders and addresses'],
  ['a value that cannot be', ['import', 'a.json', '--json', '--limit', '0'], 'import', '--limit'],
  ['a command that there is not', ['improt', '--json'], 'improt', 'improt'],
  ['a value of stats', ['stats', '--json', '--top', 'x'], 'stats', '--top'],
  ['an option of validate', ['--lang', 'en', 'validate', '--json', '--fxi'], 'validate', '--fxi'],
  ['new without what it is to begin', ['new', '--json'], 'new', '--headline'],
])(
  'a program that asks for JSON is told of misuse in one object: %s',
  async (_, parameters, command, told) => {
    const { exitCode, output, errors } = await qari(parameters);
    expect(exitCode).toBe(2);
    expect(errors).toContain(told);
    expect(JSON.parse(output)).toEqual({ command, problem: { code: 'misuse', text: errors.trim() } });
  },
);

it.each(['import', 'stats', 'search-export'])(
  'a program is told what keeps %s from beginning',
  async (command) => {
    writeFileSync(join(folders.edition, 'edition.json'), '{');
    const { exitCode, output } = await qari([command, ...(command === 'import' ? ['a.json'] : []), '--json']);
    expect(exitCode).toBe(1);
    const { problem } = JSON.parse(output);
    expect(problem).toMatchObject({ code: 'failed', text: expect.stringContaining('edition.json') });
    expect(problem.text).not.toContain('JSON input');
  },
);

it('a person is told in words alone', async () => {
  rmSync(join(folders.edition, 'edition.json'));
  const { exitCode, output } = await qari(['stats']);
  expect([exitCode, output]).toEqual([2, '']);
});
