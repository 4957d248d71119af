import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildManifestFile } from '#publish/build/build-manifest.ts';
import { filesIn } from './files-in.ts';
import { filesInThread } from './files-in-thread.ts';
import { readLedger, writeLedger } from './output-ledger.ts';

const folder = mkdtempSync(join(tmpdir(), 'qari-list-'));
const site = join(folder, 'site');
const ledger = join(folder, 'ledger.json');
const program = join(folder, 'program/list-files-worker.js');

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: {
      ssr: true,
      outDir: join(folder, 'program'),
      rolldownOptions: { input: join(import.meta.dirname, 'list-files-worker.ts') },
    },
  });
  mkdirSync(join(site, 'articles/خبر'), { recursive: true });
  mkdirSync(join(site, buildManifestFile, '..'), { recursive: true });
  for (const file of ['index.html', 'articles/خبر/index.html', buildManifestFile])
    writeFileSync(join(site, file), file);
  const of = { bytes: 1, sha256: 'a', key: null };
  const files = ['index.html', 'articles/خبر/index.html', 'gone.html'].map((file) => [file, of] as const);
  writeLedger(ledger, Buffer.from(buildManifestFile), new Map(files));
});
afterAll(() => rmSync(folder, { recursive: true }));

it('lists in a thread what it lists without', async () => {
  const listed = await filesInThread(program, site);
  expect(listed).toEqual(filesIn(site));
  expect(listed).toContain('articles/خبر/index.html');
});

it('a ledger knows by that list what was taken from the site', async () => {
  const known = await readLedger(ledger, site, (root) => filesInThread(program, root));
  expect([...known.keys()]).toEqual(['index.html', 'articles/خبر/index.html']);
});

it('where the thread fails nothing is taken for known', async () => {
  expect(await readLedger(ledger, site, (root) => filesInThread(join(folder, 'no.js'), root))).toEqual(
    new Map(),
  );
});
