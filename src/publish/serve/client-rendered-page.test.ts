import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { servingRules } from '#publish/hosts/serving-rules.ts';
import { clientRenderedPage } from './client-rendered-page.ts';

const site = mkdtempSync(join(tmpdir(), 'qari-drawn-'));
afterAll(() => rmSync(site, { recursive: true }));
mkdirSync(join(site, 'edition/articles'), { recursive: true });
writeFileSync(join(site, 'edition/articles/قديم.json'), '{}');
writeFileSync(join(site, 'edition/home.json'), '{}');
const pageAt = (path: string, hasClientRendered = true) =>
  clientRenderedPage(
    site,
    servingRules({ url: 'https://qari.example', basePath: '/' }, {}, [], hasClientRendered),
    path,
  );

it('an article with data and without HTML is shown in the page that scripts draw it in', () => {
  expect([pageAt('articles/قديم/'), pageAt('articles/قديم')]).toEqual([
    'shell/index.html',
    'shell/index.html',
  ]);
});

it.each([
  'articles/',
  'articles/none/',
  'articles/قديم/x/',
  'articles/../home/',
  'sections/قديم/',
  'articles/\0/',
])('nothing is shown for %j', (path) => {
  expect(pageAt(path)).toBeNull();
});

it('a site that has all pages shows none', () => {
  expect(pageAt('articles/قديم/', false)).toBeNull();
});
