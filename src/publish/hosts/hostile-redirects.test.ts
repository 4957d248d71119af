import { describe, expect, it } from 'vitest';
import { hostFiles } from './host-files.ts';
import { servingRules } from './serving-rules.ts';

const edition = { url: 'https://qari.example', basePath: '/' };
const from = '/a(^&,=@!)/';
const filesFor = (to: string) => hostFiles(servingRules(edition, {}, [{ from, to }]));
const linesWith = (content: string | undefined, address: string) =>
  (content ?? '').split('\n').filter((line) => line.includes(address));

describe.each([
  ['https://a.example/y%22%0AHeader%20always%20set%20X-Evil%20%221', '/y%22%0AHeader'],
  ['https://a.example/?q=%22%D9%82%22%0D%0A', '/?q=%22%D9%82%22%0D%0A'],
  ['https://a.example/%5C%5C%24%7Bx%7D%00', '/%5C%5C%24%7Bx%7D%00'],
  ["https://a.example/$x';{y}`#%7D%20%22;", '/%24x%27%3B%7By%7D'],
])('an address that could mean something to a server (%s)', (to, encoded) => {
  const files = filesFor(to);

  it.each(['.qari/nginx.conf', '.qari/Caddyfile', '_redirects'])('stands encoded in %s', (file) => {
    const lines = linesWith(files[file], 'a.example');
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toContain(encoded);
  });

  it('adds no line and no word to any file but those of its redirect', () => {
    const without = filesFor('https://b.example/');
    for (const [file, content] of Object.entries(files)) {
      const rest = (text = '', host: string) => text.split('\n').filter((line) => !line.includes(host));
      expect(rest(content, 'a.example').filter((line) => !line.startsWith('RedirectMatch 301'))).toEqual(
        rest(without[file], 'b.example').filter((line) => !line.startsWith('RedirectMatch 301')),
      );
    }
    for (const line of linesWith(files['.htaccess'], 'a.example'))
      expect(line).toMatch(/^RedirectMatch 301 "[^"]+" "[^"\\$]+"$/u);
  });
});

describe('what Apache, which encodes the path of a target once more, is told', () => {
  it.each([
    ['https://a.example/?q=%22قناة%22', 'https://a.example/?q=%22%D9%82%D9%86%D8%A7%D8%A9%22'],
    ['https://a.example/قناة?q=قناة', 'https://a.example/قناة?q=%D9%82%D9%86%D8%A7%D8%A9'],
    ['https://a.example/100%25/a%20b', 'https://a.example/100%/a b'],
    ['/articles/قناة/', '/articles/قناة/'],
  ])('%s', (to, told) => {
    expect(linesWith(filesFor(to)['.htaccess'], `"${told}"`)).toHaveLength(2);
  });

  it.each(['a%2Fb', 'a%3Fb', 'a%23b', 'a%22b', 'a%5Cb', 'a%24b', 'a%0Ab', 'a%FFb'])(
    'not a path that it could not be given as it is: %s',
    (path) => {
      expect(linesWith(filesFor(`https://a.example/${path}`)['.htaccess'], 'a.example')).toEqual([]);
    },
  );
});

it('nginx is told of no address longer than its configuration takes, or it would not start', () => {
  const files = filesFor(`https://a.example/${'ق'.repeat(1_900)}`);
  expect(linesWith(files['.qari/nginx.conf'], 'a.example')).toEqual([]);
  expect(linesWith(files['.qari/Caddyfile'], 'a.example')).toHaveLength(2);
});
