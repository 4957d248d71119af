import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildArticle } from '#fixtures/build-article.ts';
import { writeEdition } from '#fixtures/write-edition.ts';
import { adviseEdition } from '#publish/checking/advise-edition.ts';
import { readEdition } from './read-edition.ts';

let folder = '';
const paragraph = (id: string, href?: string) => ({
  type: 'paragraph' as const,
  id,
  runs: [{ text: 'نص', ...(href && { href }) }],
});
const { audio: _, ...sound } = buildArticle({
  image: [],
  author: [],
  related: [],
  blocks: [paragraph('p1')],
});
beforeEach(() => {
  folder = writeEdition([sound]);
});
afterEach(() => rmSync(folder, { recursive: true }));
const put = (id: string, changes: object) =>
  writeFileSync(join(folder, `articles/${id}.json`), JSON.stringify({ ...sound, id, ...changes }));
const toldOf = async (file: string) =>
  (await readEdition(folder)).problems
    .filter((problem) => problem.file === file)
    .map(({ severity, path, expected }) => `${severity} ${path} ${expected.code}`);

it('an article with a mistake in one field is told of those in all others in the same run', async () => {
  put('broken', {
    id: 'suez-canal',
    headline: '',
    articleSection: { id: 'weather', name: 'طقس' },
    related: ['lost'],
    translationOfWork: 'gone',
    blocks: [paragraph('p1'), { type: 'paragraph', id: 'p1' }, paragraph('p2', '/articles/nowhere/')],
  });
  expect((await toldOf('articles/broken.json')).sort()).toEqual([
    'error articleSection.id known-section',
    'error blocks[1].id unique',
    'error blocks[1].runs required',
    'error headline not-blank',
    'error id file-name',
    'error id unique',
    'warning related[0] known-id',
    'warning translationOfWork known-id',
  ]);
  const { edition, broken } = await readEdition(folder);
  expect(edition && (await adviseEdition(folder, edition, [], broken))).toMatchObject([
    { file: 'articles/broken.json', path: 'blocks[2]', code: 'dead-link' },
  ]);
});

it('an id that two articles have is told although one of them has another mistake', async () => {
  put('SUEZ-CANAL', { headline: '' });
  expect((await readEdition(folder)).problems).toContainEqual(
    expect.objectContaining({ path: 'id', expected: { code: 'unique' } }),
  );
});

it('an article with a mistake is there for those that name it, and tells no mistake twice', async () => {
  put('broken', { headline: '' });
  put('other', { related: ['broken'], blocks: [paragraph('p1'), paragraph('p1')] });
  expect(await toldOf('articles/other.json')).toEqual(['error blocks[1].id unique']);
});
