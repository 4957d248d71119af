import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { editionStamp } from './edition-stamp.ts';

let root = '';
let folder = '';
const write = (file: string, content: string) => writeFileSync(join(folder, file), content);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'qari-stamp-'));
  folder = join(root, 'edition');
  mkdirSync(join(folder, 'articles'), { recursive: true });
  mkdirSync(join(root, 'pictures/old'), { recursive: true });
  symlinkSync(join(root, 'pictures'), join(folder, 'media'));
  write('edition.json', '{}');
  write('articles/a.json', '{}');
  write('media/old/a.svg', '<svg/>');
});
afterEach(() => rmSync(root, { recursive: true }));

it('an edition stays the same until something is saved', () => {
  expect(editionStamp(folder)).toBe(editionStamp(folder));
});

it.each<[string, () => void]>([
  ['the edition', () => write('edition.json', '{ }')],
  ['addresses that changed', () => write('redirects.json', '{}')],
  ['an article', () => write('articles/a.json', '[]')],
  ['another article', () => write('articles/b.json', '{}')],
  ['a picture in a folder that is kept elsewhere', () => write('media/old/a.svg', '<svg></svg>')],
  [
    'the name of an article',
    () => renameSync(join(folder, 'articles/a.json'), join(folder, 'articles/c.json')),
  ],
  ['an article that is deleted', () => rmSync(join(folder, 'articles/a.json'))],
])('a change is seen of %s', (_, change) => {
  const before = editionStamp(folder);
  change();
  expect(editionStamp(folder)).not.toBe(before);
});

it('a folder that is not there is told as well', () => {
  const before = editionStamp(folder);
  rmSync(folder, { recursive: true });
  expect(editionStamp(folder)).not.toBe(before);
});
