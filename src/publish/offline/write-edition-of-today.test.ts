import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseArticleFiles } from '#domain/offline/article-files.ts';
import { type EditionOfToday, parseEditionOfToday } from '#domain/offline/edition-of-today.ts';
import { planSite } from '#publish/build/site-plan.ts';
import { writeOutput } from '#publish/build/write-output.ts';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { writeArticleFiles } from './write-article-files.ts';
import { writeEditionOfToday } from './write-edition-of-today.ts';

const folder = mkdtempSync(join(tmpdir(), 'qari-today-'));
afterAll(() => rmSync(folder, { recursive: true }));
const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));

const plain = { image: [], audio: [], author: [], blocks: [], related: [] };
const articles = [
  buildArticle({ ...plain, id: 'قناة', datePublished: '2026-11-23T10:00:00Z' }),
  buildArticle({ ...plain, id: 'coffee', datePublished: '2026-11-24T10:00:00+03:00' }),
];

/** Writes an edition as the build does: first the data, then what tells of it. */
async function write(published: typeof articles): Promise<EditionOfToday> {
  const edition = buildEdition({ dateModified: '2026-11-01T00:00:00Z' });
  const plan = planSite(edition, published);
  for (const { jsonFile, data } of plan.jobs) {
    if (jsonFile) await writeOutput(folder, jsonFile, JSON.stringify(Object.values(data)[0]));
    if (data.article) await writeArticleFiles(folder, data.article.article);
  }
  for (const { file, content } of plan.files) await writeOutput(folder, file, JSON.stringify(content));
  await writeEditionOfToday(folder, edition, plan);
  const today = parseEditionOfToday(read('edition/today.json'));
  if (!today.ok) throw new Error('The edition of today cannot be read.');
  return today.value;
}

describe('the edition of today', () => {
  let today: EditionOfToday;
  beforeAll(async () => {
    today = await write(articles);
  });

  it('is of the moment of its newest article', () => {
    expect(today.datePublished).toBe('2026-11-24T10:00:00+03:00');
  });

  it('has its own pages, with the sizes that they have', () => {
    expect(today.files.map(({ url }) => url)).toEqual([
      'edition/home.json',
      'edition/briefing.json',
      'edition/sections/economy.json',
    ]);
    for (const { url, bytes } of today.files) expect(readFileSync(join(folder, url))).toHaveLength(bytes);
  });

  it('has each article of the front page once, with the same files as the article itself names', () => {
    expect(new Set(today.articles.map(({ id }) => id))).toEqual(new Set(['قناة', 'coffee']));
    expect(today.articles).toHaveLength(2);
    for (const { id, files } of today.articles) {
      const own = parseArticleFiles(read(`edition/files/${id}.json`));
      expect(own).toEqual({ ok: true, value: { files } });
    }
  });

  it('without articles has only the pages that are always there', async () => {
    const empty = await write([]);
    expect(empty.articles).toEqual([]);
    expect(empty.files).toHaveLength(2);
    expect(empty.datePublished).toBe('2026-11-01T00:00:00Z');
  });
});

it('what is no list of files is refused', () => {
  expect(parseArticleFiles({ files: [{ url: 'https://other.example/x', bytes: 1, of: 'data' }] }).ok).toBe(
    false,
  );
  expect(parseEditionOfToday('<!doctype html>').ok).toBe(false);
});
