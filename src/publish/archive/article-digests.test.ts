import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildArticle } from '#fixtures/build-article.ts';
import { articleDigests } from './article-digests.ts';
import { factsOf } from './article-facts.ts';
import { digestReader } from './digest-reader.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qari-digests-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const kept = () => join(folder, 'kept.jsonl');
/** Reads articles as a build does, and tells which of them had to be read from their files. */
async function build(recipe = 'r', ids = ['a', 'b']) {
  const digests = articleDigests(kept(), recipe);
  const read: string[] = [];
  const add = digests.add;
  const reader = digestReader({
    ...digests,
    add: (digest) => {
      read.push(digest.name);
      add(digest);
    },
  });
  const articles = [];
  for (const id of ids) {
    const found = await reader(join(folder, `${id}.json`));
    if (found.ok) articles.push(found.value.article);
  }
  digests.save();
  return { read, articles };
}
const write = (id: string, headline: string) =>
  writeFileSync(join(folder, `${id}.json`), JSON.stringify(buildArticle({ id, headline })));

it('an article is read again only when its file has changed', async () => {
  write('a', 'خبر');
  write('b', 'خبر');
  expect((await build()).read).toEqual(['a.json', 'b.json']);
  expect((await build()).read).toEqual([]);
  write('b', 'خبر غُيّر');
  expect((await build()).read).toEqual(['b.json']);
  const { read, articles } = await build();
  expect([read, articles.map(({ headline }) => headline)]).toEqual([[], ['خبر', 'خبر غُيّر']]);
});

it('an article that was not read tells all that it did, and its body when it is asked for', async () => {
  write('a', 'خبر');
  const [first] = (await build('r', ['a'])).articles;
  const [again] = (await build('r', ['a'])).articles;
  if (!first || !again) throw new Error('no article');
  expect(factsOf(again)).toEqual(factsOf(first));
  expect(again).toEqual(buildArticle({ id: 'a', headline: 'خبر' }));
});

it('all is read again by other code', async () => {
  write('a', 'خبر');
  await build('r', ['a']);
  expect((await build('other', ['a'])).read).toEqual(['a.json']);
  expect((await build('other', ['a'])).read).toEqual([]);
});

it('a build that was interrupted while it kept what it read spoils nothing', async () => {
  write('a', 'خبر');
  write('b', 'خبر');
  await build();
  appendFileSync(kept(), '{"name":"b.json","sta', 'utf16le');
  write('a', 'خبر غُيّر');
  expect((await build()).read).toEqual(['a.json']);
  // The new line stands behind the broken one.
  expect((await build()).read).toEqual(['a.json']);
  expect((await build()).read).toEqual([]);
});

it('a build that was interrupted within a letter costs no later one what it keeps', async () => {
  write('a', 'خبر');
  write('b', 'خبر');
  await build();
  appendFileSync(kept(), Buffer.from([0x7b]));
  write('a', 'خبر غُيّر');
  expect((await build()).read).toEqual(['a.json']);
  expect((await build()).read).toEqual([]);
});

it('a broken article is told each time, and not kept', async () => {
  writeFileSync(join(folder, 'a.json'), '{');
  expect((await build('r', ['a'])).articles).toEqual([]);
  expect((await build('r', ['a'])).articles).toEqual([]);
  expect(existsSync(kept()) && readFileSync(kept(), 'utf16le')).not.toContain('a.json');
});
