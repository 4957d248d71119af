import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { compactIndex, fragmentKey } from './compact-index.ts';
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

it('names articles by their ids, and numbers those that would have one name', () => {
  writeFragment('xx_1111111', 'rain', '2026-01-02T08:00:00+03:00');
  writeFragment('xx_2222222', 'snow', '2026-01-02T09:00:00+03:00');
  writeList('xx_1111111', 'xx_2222222');
  compactIndex(folder);
  const names = new Map(fragmentsIn(folder).map(({ name, story }) => [story.id, name]));
  const rain = `xx_${fragmentKey('rain')}00`;
  const snow = `xx_${fragmentKey('snow')}00`;
  expect(Object.fromEntries(names)).toEqual({ rain, snow });
  // The number of words, 0x115, is rounded.
  expect(list()).toBe(listOf([rain, snow]).replaceAll('\x19\x01\x15', '\x19\x01\x10'));
});

it('an article is named as before, whatever is indexed besides', () => {
  const nameOf = (id: string) => fragmentsIn(folder).find(({ story }) => story.id === id)?.name;
  writeFragment('xx_2222222', 'snow', '2026-01-02T09:00:00+03:00');
  writeList('xx_2222222');
  compactIndex(folder);
  const before = nameOf('snow');
  rmSync(join(folder, 'fragment'), { recursive: true });
  mkdirSync(join(folder, 'fragment'));
  writeFragment('xx_4444444', 'snow', '2026-01-02T09:00:00+03:00');
  writeFragment('xx_1111111', 'rain', '2026-01-02T08:00:00+03:00');
  writeList('xx_1111111', 'xx_4444444');
  compactIndex(folder);
  expect(nameOf('snow')).toBe(before);
});

it('loses none whose new name was the old one of another', () => {
  const old = `xx_${fragmentKey('older')}00`;
  writeFragment('xx_1111111', 'older', '2020-01-01T12:00:00Z');
  writeFragment(old, 'newer', '2020-01-02T12:00:00Z');
  writeList('xx_1111111', old);
  compactIndex(folder);
  const ids = fragmentsIn(folder).map(({ story }) => story.id);
  expect(ids.sort()).toEqual(['newer', 'older']);
  expect(readdirSync(folder).sort()).toEqual(['fragment', listFile]);
});

it('refuses a list that does not have them all', () => {
  writeFragment('xx_1111111', 'rain', '2026-01-02T08:00:00+03:00');
  writeList('xx_2222222');
  expect(() => compactIndex(folder)).toThrow('xx_1111111');
});

it('two that would have one name have each a name that neither would have alone', () => {
  const twins = twinsOf();
  for (const [index, id] of twins.entries())
    writeFragment(`xx_${index}111111`, id, '2026-01-02T08:00:00+03:00');
  writeList('xx_0111111', 'xx_1111111');
  compactIndex(folder);
  const names = fragmentsIn(folder).map(({ name }) => name);
  expect(new Set(names).size).toBe(2);
  expect(names).not.toContain(`xx_${fragmentKey(twins[0])}00`);
});

/** Two ids whose sums begin alike. */
function twinsOf(): [string, string] {
  const seen = new Map<string, string>();
  for (let number = 0; ; number += 1) {
    const id = `article-${number}`;
    const twin = seen.get(fragmentKey(id));
    if (twin) return [twin, id];
    seen.set(fragmentKey(id), id);
  }
}
