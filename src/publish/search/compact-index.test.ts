import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compactIndex } from './compact-index.ts';
import { fragmentsIn } from './fragments-in.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qari-index-'));
  mkdirSync(join(folder, 'fragment'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const listFile = 'pagefind.xx_b7c1edfe8e.pf_meta';
const list = () => gunzipSync(readFileSync(join(folder, listFile))).toString('latin1');
const listOf = (names: readonly string[]) =>
  `pagefind_dcd${names.map((name) => `\x83\x6a${name}\x19\x01\x15\x60`).join('')} xx_abcdef0`;
const writeList = (...names: string[]) =>
  writeFileSync(join(folder, listFile), gzipSync(Buffer.from(listOf(names), 'latin1')));
function writeFragment(name: string, id: string, datePublished: string): void {
  const content = { url: JSON.stringify([{ id, datePublished }, 'نص']) };
  writeFileSync(
    join(folder, 'fragment', `${name}.pf_fragment`),
    gzipSync(`pagefind_dcd${JSON.stringify(content)}`),
  );
}

it('names articles by their days, and numbers those of one', () => {
  writeFragment('xx_1111111', 'rain', '2026-01-02T08:00:00+03:00');
  writeFragment('xx_2222222', 'snow', '2026-01-02T09:00:00+03:00');
  writeFragment('xx_3333333', 'wind', '2026-01-03T09:00:00+03:00');
  writeList('xx_1111111', 'xx_2222222', 'xx_3333333');
  compactIndex(folder);
  const names = new Map(fragmentsIn(folder).map(({ name, story }) => [story.id, name]));
  expect(Object.fromEntries(names)).toEqual({ rain: 'xx_fs70000', snow: 'xx_fs70001', wind: 'xx_fs80000' });
  expect(list()).toBe(listOf(['xx_fs70000', 'xx_fs70001', 'xx_fs80000']));
});

it('loses none whose new name was the old one of another', () => {
  // What the older one will be named the newer one is: sums too are made of such digits.
  writeFragment('xx_e3b0000', 'older', '2020-01-01T12:00:00Z');
  writeFragment('xx_e3a0000', 'newer', '2020-01-02T12:00:00Z');
  writeList('xx_e3b0000', 'xx_e3a0000');
  compactIndex(folder);
  expect(
    fragmentsIn(folder)
      .map(({ story }) => story.id)
      .sort(),
  ).toEqual(['newer', 'older']);
  expect(readdirSync(folder).sort()).toEqual(['fragment', listFile]);
});

it('refuses a list that does not have them all', () => {
  writeFragment('xx_1111111', 'rain', '2026-01-02T08:00:00+03:00');
  writeList('xx_2222222');
  expect(() => compactIndex(folder)).toThrow('xx_1111111');
});
