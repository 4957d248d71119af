import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { outputOf } from '#fixtures/output-of.ts';
import { finishChanges } from './publish-changes.ts';
import { publishSite } from './publish-site.ts';
import { replaceSite, restoreSite } from './replace-site.ts';
import { type SiteOutput, siteOutput } from './site-output.ts';

let folder = '';
let site = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qari-site-'));
  site = join(folder, 'site');
});
afterEach(() => rmSync(folder, { recursive: true }));

function lay(root: string, files: Record<string, string>): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
}
const read = (file: string) => readFileSync(join(site, file), 'utf8');
const stateOf = (file: string) => ({
  ino: statSync(join(site, file)).ino,
  date: statSync(join(site, file)).mtimeMs,
});
async function next(contents: Record<string, string>): Promise<SiteOutput> {
  const output = siteOutput(join(folder, 'staging'), site, (await outputOf(site)).files);
  mkdirSync(output.staging);
  for (const [file, content] of Object.entries(contents)) output.write(file, content);
  return output;
}
const old = {
  'index.html': 'old',
  'articles/a/index.html': 'a',
  'articles/b/index.html': 'b',
  'feed.xml': 'f',
};

describe('a new edition of a site', () => {
  it('touches only what changed, and takes away what is no more, with its folder', async () => {
    lay(site, old);
    const before = [stateOf('articles/a/index.html'), stateOf('feed.xml')];
    publishSite(site, await next({ 'index.html': 'new', 'articles/a/index.html': 'a', 'feed.xml': 'f' }));
    expect(read('index.html')).toBe('new');
    expect([stateOf('articles/a/index.html'), stateOf('feed.xml')]).toEqual(before);
    expect(readdirSync(join(site, 'articles'))).toEqual(['a']);
    expect(readdirSync(folder)).toEqual(['site']);
  });

  it('takes the place of the old one whole where most is new; what is not keeps its date', async () => {
    lay(site, old);
    const before = stateOf('feed.xml');
    publishSite(site, await next({ 'index.html': 'new', 'articles/c/index.html': 'c', 'feed.xml': 'f' }));
    expect(read('articles/c/index.html')).toBe('c');
    expect(stateOf('feed.xml')).toEqual(before);
    expect(readdirSync(join(site, 'articles'))).toEqual(['c']);
    expect(readdirSync(folder)).toEqual(['site']);
  });
});

it('a site of which more than two hundred files change is replaced whole, however many do not', async () => {
  const many = (count: number, content: string) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`${content}/${index}.json`, content]));
  const same = many(500, 'same');
  lay(site, { ...same, ...many(201, 'old') });
  const [place, before] = [statSync(site).ino, stateOf('same/1.json')];
  publishSite(site, await next({ ...same, ...many(100, 'new') }));
  expect(statSync(site).ino).not.toBe(place);
  expect(stateOf('same/1.json')).toEqual(before);
  const now = statSync(site).ino;
  publishSite(site, await next({ ...same, ...many(90, 'new') }));
  expect(statSync(site).ino).toBe(now);
});

describe('a file that is given twice', () => {
  it.each([
    ['the folder is replaced whole', { 'a.json': 'a', 'b.json': 'b', 'c.json': 'c' }],
    ['a few files are changed', {}],
  ])('is what it was given last, and untouched where that is what it was: %s', async (_, others) => {
    lay(site, old);
    const before = stateOf('index.html');
    const same = { 'articles/a/index.html': 'a', 'articles/b/index.html': 'b' };
    const output = await next({ 'index.html': 'template', ...same, ...others, 'feed.xml': 'template' });
    output.write('index.html', 'old');
    output.write('feed.xml', 'new');
    expect(String(output.read('index.html'))).toBe('old');
    publishSite(site, output);
    expect([read('index.html'), read('feed.xml')]).toEqual(['old', 'new']);
    expect(stateOf('index.html')).toEqual(before);
  });
});

describe('what was interrupted', () => {
  it('is finished by the next build: files that were put in their place, and those that were not', async () => {
    lay(site, old);
    const changes = { 'a.json': 'new', 'index.html': 'new' };
    const output = await next({ ...changes, 'articles/a/index.html': 'a', 'feed.xml': 'f' });
    // A folder where a page must go stops the changes in the middle, as a broken disk would.
    rmSync(join(site, 'index.html'));
    lay(site, { 'index.html/in-the-way': '' });
    expect(() => publishSite(site, output)).toThrow();
    expect([read('a.json'), read('articles/b/index.html')]).toEqual(['new', 'b']);
    rmSync(join(site, 'index.html'), { recursive: true });
    finishChanges(site);
    expect(read('index.html')).toBe('new');
    expect(existsSync(join(site, 'articles/b'))).toBe(false);
    expect(readdirSync(folder)).toEqual(['site']);
  });

  it('between the two renames of a whole site, is undone', () => {
    lay(join(folder, '.site.old'), old);
    restoreSite(site);
    expect(read('index.html')).toBe('old');
  });

  it('after both of them, only leaves something to clear away', () => {
    lay(join(folder, '.site.old'), old);
    lay(site, { 'index.html': 'new' });
    restoreSite(site);
    expect(read('index.html')).toBe('new');
    expect(readdirSync(folder)).toEqual(['site']);
  });

  it('because the new site cannot be moved, leaves the old one', () => {
    lay(site, old);
    expect(() => replaceSite(site, join(folder, 'nowhere'))).toThrow();
    expect(read('index.html')).toBe('old');
  });
});
