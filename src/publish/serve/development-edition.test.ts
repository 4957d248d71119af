import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { buildArticle } from '#fixtures/build-article.ts';
import { writeEdition } from '#fixtures/write-edition.ts';
import { developmentEdition } from './development-edition.ts';

const articleOf = (id: string, headline: string) =>
  buildArticle({
    id,
    headline,
    image: [],
    audio: [],
    author: [],
    related: [],
    blocks: [{ type: 'paragraph', id: 'b1', runs: [{ text: 'نصّ' }] }],
  });

let root = '';
let folder = '';
const warn = vi.fn();
beforeEach(() => {
  warn.mockReset();
  root = mkdtempSync(join(tmpdir(), 'qari-develop-'));
  folder = writeEdition([articleOf('a', 'خبر'), articleOf('b', 'خبر آخر')]);
});
afterEach(() => {
  rmSync(root, { recursive: true });
  rmSync(folder, { recursive: true });
});
const open = () =>
  developmentEdition({ config: { root, logger: { warn } } as unknown as ViteDevServer['config'] }, folder);
const save = (id: string, content: unknown) =>
  writeFileSync(join(folder, 'articles', `${id}.json`), JSON.stringify(content));

it('an edition is read once for all that a page asks for, and again when something is saved', async () => {
  save('b', { ...articleOf('b', 'خبر آخر'), note: 'x' });
  const edition = open();
  const first = await edition.load();
  expect(await edition.data('edition/articles/a.json')).toMatchObject({ article: { headline: 'خبر' } });
  expect(await edition.load()).toBe(first);
  // Of a field that it does not know the editor is told once, and not with each request.
  expect(warn).toHaveBeenCalledTimes(1);
  save('a', articleOf('a', 'خبر غُيّر'));
  expect(await edition.data('edition/articles/a.json')).toMatchObject({
    article: { headline: 'خبر غُيّر', blocks: [{ id: 'b1' }] },
  });
  expect(warn).toHaveBeenCalledTimes(2);
});

it('what is broken is told until it is mended', async () => {
  const edition = open();
  save('a', { id: 'a' });
  await expect(edition.load()).rejects.toThrow('headline');
  await expect(edition.load()).rejects.toThrow('headline');
  save('a', articleOf('a', 'خبر'));
  expect((await edition.load()).pageAt('/articles/a/')).toMatchObject({ page: 'article' });
});

it('has no page at the addresses of what is not there', async () => {
  const { pageAt, pageOf } = await open().load();
  expect([pageAt('/articles/none/'), pageAt('/404/')]).toEqual([undefined, undefined]);
  expect([pageOf('shell'), pageOf('not-found')]).toMatchObject([{ page: 'shell' }, { page: 'not-found' }]);
});
