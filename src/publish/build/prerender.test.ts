import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { prerender } from './prerender.ts';
import type { PrerenderSettings } from './prerender-worker.ts';
import type { PageJob } from './site-plan.ts';

const folder = mkdtempSync(join(tmpdir(), 'qari-prerender-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const settings = {} as PrerenderSettings;
const jobs = (count: number): PageJob[] =>
  Array.from({ length: count }, (_, index) => ({
    page: 'home',
    path: `/${index}/`,
    jsonFile: null,
    data: {},
  }));

function workerOf(code: string): string {
  const file = join(folder, `worker-${Math.random()}.mjs`);
  writeFileSync(file, code);
  return pathToFileURL(file).href;
}

it('makes all pages, and tells how many', async () => {
  const told: number[] = [];
  const worker = workerOf('export async function prerenderPages() {}');
  expect(await prerender(worker, settings, jobs(120), (made) => told.push(made))).toBe(120);
  expect(told.at(-1)).toBe(120);
});

it('tells of a page that cannot be made', async () => {
  const worker = workerOf("export async function prerenderPages() { throw new Error('no such page'); }");
  await expect(prerender(worker, settings, jobs(3), () => {})).rejects.toThrow('no such page');
});

it('tells of a thread that cannot start, and does not wait for it', async () => {
  const worker = workerOf("throw new Error('no such module'); export async function prerenderPages() {}");
  await expect(prerender(worker, settings, jobs(3), () => {})).rejects.toThrow('no such module');
});
