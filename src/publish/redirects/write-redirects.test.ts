import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { EditionError } from '#publish/build/edition-error.ts';
import { type SiteOutput, siteOutput } from '#publish/output/site-output.ts';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { redirectFiles } from './redirect-files.ts';
import { writeRedirects } from './write-redirects.ts';

let folder = '';
let output: SiteOutput;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qari-redirects-'));
  output = siteOutput(folder);
  output.write('archive/2024-07/index.html', 'a month');
  output.write('ads.txt', 'from the folder public');
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (...addresses: string[]) => {
  const redirects = addresses.map((from) => ({ from, to: '/about/' }));
  writeRedirects(output, redirects, redirectFiles(buildEdition(), redirects, []));
};

it.each([
  ['a page of the site', ['/archive/2024-07/']],
  ['a page of the site, by its file', ['/archive/2024-07/index.html']],
  ['a file of the site that has no page', ['/ads.txt']],
  ['a file of the site as if it were a folder', ['/ads.txt/']],
  ['above another one', ['/archive.html/a/', '/archive.html']],
  ['what lies below a file of the site', ['/ads.txt/old/']],
  ['below another one', ['/a.html', '/a.html/b/']],
])('an old address that is %s ends the build with a sentence', (_, addresses) => {
  expect(() => write(...addresses)).toThrow(EditionError);
  expect(() => write(...addresses)).toThrow(`redirects.json: the old address ${addresses.at(-1)} `);
});

it('two forms of one old address have one page', () => {
  write('/a/', '/a/index.html', '/old.php');
  expect([...output.files.keys()].filter((file) => file.startsWith('a/'))).toEqual(['a/index.html']);
});

it('an address of another site with broken encoding has a page, too', () => {
  const redirects = [{ from: '/a/', to: 'https://a.example/%E0%A4%A' }];
  writeRedirects(output, redirects, redirectFiles(buildEdition(), redirects, []));
  expect(output.read('a/index.html').toString()).toContain('https://a.example/%E0%A4%A');
});
