import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildArticle } from '../../../tests/fixtures/build-article.ts';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { pagePaths } from './page-paths.ts';
import { readRedirects } from './read-redirects.ts';
import type { Redirect } from './redirect.ts';
import { settleRedirects } from './settle-redirects.ts';

const pages = pagePaths(buildEdition(), [buildArticle({ id: 'قناة' }), buildArticle({ id: 'coffee' })]);
const settle = (...redirects: [from: string, to: string][]) =>
  settleRedirects(
    redirects.map(([from, to]) => ({ from, to })),
    () => pages,
  );
const toldOf = (...redirects: [from: string, to: string][]) =>
  settle(...redirects).problems.map(({ severity, path, expected }) => `${severity} ${path} ${expected.code}`);

describe('an id that changed', () => {
  it('leads to the new one', () => {
    expect(settle(['/articles/suez/', '/articles/قناة/'])).toEqual({
      redirects: [{ from: '/articles/suez/', to: '/articles/قناة/' }],
      problems: [],
    });
  });

  it('twice leads to the newest in one step, whatever form the paths have', () => {
    const { redirects } = settle(['/articles/a/', '/articles/b'], ['/articles/b/', '/articles/coffee']);
    expect(redirects.map(({ to }) => to)).toEqual(['/articles/coffee/', '/articles/coffee/']);
  });

  it('may lead to a section, a topic, a contributor, or another site', () => {
    expect(
      toldOf(
        ['/a/', '/sections/economy/'],
        ['/b/', '/topics/مصر/'],
        ['/c/', '/contributors/layla/'],
        ['/d.html', 'https://a.example/x'],
      ),
    ).toEqual([]);
  });
});

describe('an editor is told of a redirect', () => {
  it.each<[string, [string, string][], string]>([
    [
      'that goes round in a circle',
      [
        ['/a/', '/b/'],
        ['/b/', '/a/'],
      ],
      'error redirects[0] no-circle',
    ],
    ['to itself', [['/a/', '/a']], 'error redirects[0] no-circle'],
    [
      'that stands twice',
      [
        ['/a/', '/'],
        ['/a', '/about/'],
      ],
      'error redirects[1].from unique',
    ],
    ['from a page that is there', [['/articles/coffee', '/']], 'error redirects[0].from free-address'],
    ['to a page that is not there', [['/a/', '/articles/x/']], 'warning redirects[0].to known-page'],
  ])('%s', (_, redirects, problem) => {
    expect(toldOf(...redirects)).toContain(problem);
  });
});

describe('redirects.json', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'qari-redirects-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const read = (content: unknown) => {
    writeFileSync(join(folder, 'redirects.json'), JSON.stringify(content));
    return readRedirects(folder);
  };
  const from = (address: string): { redirects: Redirect[] } => ({ redirects: [{ from: address, to: '/' }] });

  it('tells all at once: what is wrong in its form, and circles and addresses of the paper among the others', async () => {
    const list = [
      { from: 'articles/x', to: '/' },
      { from: '/a/', to: '/b/' },
      { from: '/c/' },
      { from: '/b/', to: '/a/' },
      null,
      { from: '/articles/coffee/', to: '/about/' },
    ];
    const { redirects, places, problems } = await read({ redirects: list });
    const settled = settleRedirects(redirects, () => pages, places);
    const told = [...problems, ...settled.problems].map(({ path, expected }) => `${path} ${expected.code}`);
    expect(told.sort()).toEqual([
      'redirects[0].from old-address',
      'redirects[1] no-circle',
      'redirects[2].to required',
      'redirects[3] no-circle',
      'redirects[4] object',
      'redirects[5].from free-address',
    ]);
  });

  it.each([[[]], [{ redirects: 3 }], ['x']])('that has no list has none: %j', async (content) => {
    const { redirects, problems } = await read(content);
    expect([redirects, problems.length]).toEqual([[], 1]);
  });

  it('need not be there', async () => {
    expect(await readRedirects(folder)).toEqual({ redirects: [], problems: [] });
  });

  it('may have its addresses as a browser copies them', async () => {
    const { redirects } = await read(from('/articles/%D9%82%D9%86%D8%A7%D8%A9/'));
    expect(redirects).toEqual([{ from: '/articles/قناة/', to: '/' }]);
  });

  it.each([
    '/../etc/passwd',
    '/a/%2e%2e/%2e%2e/b',
    '/a%00b',
    '//evil.example/',
    '/?p=12',
    '/a/*',
    '/a/{path}',
    '/a/$1',
    '/.qari/build.json',
    '/a b',
    '/a"b',
    '/a\nb',
    'articles/x',
  ])('cannot name %j as an old address', async (address) => {
    const { redirects, problems } = await read(from(address));
    expect(redirects).toEqual([]);
    expect(problems).toMatchObject([{ path: 'redirects[0].from', expected: { code: 'old-address' } }]);
  });

  it.each([
    'javascript:alert(1)',
    'https://paper.example@evil.example/',
    'mailto:a@b.example',
    '//evil.example/',
    '/a?b',
  ])('cannot lead to %s', async (to) => {
    const { problems } = await read({ redirects: [{ from: '/a/', to }] });
    expect(problems).toMatchObject([{ path: 'redirects[0].to', expected: { code: 'new-address' } }]);
  });
});
