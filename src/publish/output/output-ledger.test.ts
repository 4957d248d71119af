import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { buildManifest, buildManifestFile } from '#publish/build/build-manifest.ts';
import { openLedger } from './output-ledger.ts';
import { publishSite } from './publish-site.ts';
import { siteOutput } from './site-output.ts';

const about = { name: 'قارئ', url: 'https://qari.example', basePath: '/', dateModified: null, pages: 1 };

let folder = '';
let site = '';
let ledger = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qari-ledger-'));
  [site, ledger] = [join(folder, 'site'), join(folder, 'kept/ledger.json')];
});
afterEach(() => rmSync(folder, { recursive: true }));

const open = () => openLedger(ledger, site, undefined, 20);
const known = async () => [...(await open()).files].map(([file, { key }]) => [file, key]);
const sizes = () =>
  readdirSync(join(folder, 'kept')).map((name) => statSync(join(folder, 'kept', name)).size);

/** Makes a site of these files, each of that text, and keeps what is known of it. */
async function build(texts: Record<string, string>): Promise<void> {
  const kept = await open();
  const output = siteOutput(mkdtempSync(join(folder, 'staging-')), site, kept.files);
  for (const [file, text] of Object.entries(texts))
    if (!output.keeps(file, text)) output.write(file, text, text);
  output.write(buildManifestFile, buildManifest(output, about));
  kept.keep(output);
  publishSite(site, output);
}

const many = Object.fromEntries(
  Array.from({ length: 60 }, (_, index) => [`articles/${100 + index}/index.html`, 'قديم']),
);
const expected = (texts: Record<string, string>) =>
  [...Object.entries(texts), [buildManifestFile, null]].sort(([one], [other]) =>
    String(one) < String(other) ? -1 : 1,
  );

it('knows after many builds what a fresh one would, in folder order', async () => {
  let texts: Record<string, string> = many;
  const steps: ((before: typeof texts) => typeof texts)[] = [
    (before) => ({ ...before, 'articles/140/index.html': 'جديد' }),
    (before) => ({ ...before, 'articles/140a/index.html': 'أُضيف', 'about/index.html': 'أُضيف' }),
    ({ 'articles/100/index.html': _, 'articles/140a/index.html': __, ...others }) => others,
    (before) => ({ ...before, 'articles/100/index.html': 'عاد' }),
    (before) => before,
    () => Object.fromEntries(Object.keys(many).map((file) => [file, 'كلّه جديد'])),
    (before) => ({ ...before, 'articles/101/index.html': 'وبعده' }),
  ];
  await build(texts);
  expect(await known()).toEqual(expected(texts));
  for (const step of steps) {
    texts = step(texts);
    await build(texts);
    expect(await known()).toEqual(expected(texts));
  }
});

it('keeps of a small change only that', async () => {
  await build(many);
  const [whole = 0] = sizes();
  await build({ ...many, 'articles/140/index.html': 'جديد' });
  expect(sizes().sort((a, b) => a - b)).toEqual([expect.any(Number), whole]);
  expect(Math.min(...sizes())).toBeLessThan(whole / 4);
});

it('knows nothing of a site that another build has put in its place, nor by a ledger that was spoiled', async () => {
  await build(many);
  await build({ ...many, 'articles/140/index.html': 'جديد' });
  writeFileSync(join(folder, 'kept/ledger-later.json'), '{"since":');
  expect(await known()).toEqual([]);
  await build(many);
  expect(await known()).toEqual(expected(many));
  writeFileSync(join(site, buildManifestFile), '{}');
  expect(await known()).toEqual([]);
});

it('a file that was deleted by hand is not known, and is made again', async () => {
  await build(many);
  rmSync(join(site, 'articles/101/index.html'));
  expect((await open()).files.has('articles/101/index.html')).toBe(false);
  await build(many);
  expect(await known()).toEqual(expected(many));
});
