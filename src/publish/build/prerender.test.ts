import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, expect, it } from 'vitest';
import type { PageTask } from './page-task.ts';
import { openRenderers, type Renderers } from './prerender.ts';
import type { PrerenderSettings } from './prerender-worker.ts';

const folder = mkdtempSync(join(tmpdir(), 'qari-prerender-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const settings = {} as PrerenderSettings;
const pages = (count: number): PageTask[] =>
  Array.from({ length: count }, (_, index) => ({
    job: { page: 'home', path: `/${index}/`, jsonFile: null, data: {} },
    articleFile: null,
    key: '',
    files: [{ file: `${index}/index.html`, before: undefined }],
  }));

const opened: Renderers[] = [];
afterEach(async () => {
  for (const renderers of opened.splice(0)) await renderers.close();
});

function renderersOf(code: string): Renderers {
  const file = join(folder, `worker-${Math.random()}.mjs`);
  writeFileSync(file, code);
  const renderers = openRenderers(pathToFileURL(file).href, settings);
  opened.push(renderers);
  return renderers;
}

it('makes all pages, and tells their files', async () => {
  const told: string[] = [];
  const renderers = renderersOf(
    'export const prerenderPages = (pages) => pages.flatMap(({ files }) => files);',
  );
  const few = await renderers.render(pages(120), (made) => told.push(...made.map(({ file }) => file)));
  await few.made;
  expect(told).toHaveLength(120);
  expect(new Set(told)).toEqual(new Set(pages(120).map(({ files: [page] }) => page?.file)));
});

it('waits for many pages, of which some have to wait for a thread', async () => {
  let told = 0;
  const renderers = renderersOf(
    'export const prerenderPages = (pages) => pages.flatMap(({ files }) => files);',
  );
  await renderers.render(pages(2_000), (made) => {
    told += made.length;
  });
  expect(told).toBe(2_000);
});

it('ends a thread that started in vain', async () => {
  const renderers = renderersOf('export const prerenderPages = () => []; setInterval(() => {}, 1_000);');
  const { made } = await renderers.render(pages(0), () => {});
  await expect(made).resolves.toBeUndefined();
  await expect(renderers.close()).resolves.toBeUndefined();
});

it('tells of a page that cannot be made', async () => {
  const renderers = renderersOf(
    "export async function prerenderPages() { throw new Error('no such page'); }",
  );
  const { made } = await renderers.render(pages(3), () => {});
  await expect(made).rejects.toThrow('no such page');
});

it('tells of a thread that cannot start, and does not wait for it', async () => {
  const renderers = renderersOf(
    "throw new Error('no such module'); export async function prerenderPages() {}",
  );
  const { made } = await renderers.render(pages(3), () => {});
  await expect(made).rejects.toThrow('no such module');
});
