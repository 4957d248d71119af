import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, describe, expect, it } from 'vitest';
import { typeRules } from './content-type.ts';
import { hostFiles } from './host-files.ts';
import { servingRules } from './serving-rules.ts';

const headers = {
  'Content-Security-Policy': "default-src 'self'",
  'X-Content-Type-Options': 'nosniff',
  'X-Own': 'a',
};
const https = { 'Strict-Transport-Security': 'max-age=31536000' };
const redirects = [
  { from: '/articles/قديم/', to: '/articles/قناة/' },
  { from: '/old.html', to: 'https://a.example/x' },
];
const rules = servingRules({ url: 'https://qari.example', basePath: '/paper/' }, headers, redirects);
const files = hostFiles(rules);

describe('for Netlify and Cloudflare Pages', () => {
  it('the headers stand below the paths they are for, and no path has two that would be joined', () => {
    expect(files._headers).toBe(
      [
        '/paper/*',
        "  Content-Security-Policy: default-src 'self'",
        '  X-Content-Type-Options: nosniff',
        '  X-Own: a',
        '',
        '/paper/assets/*',
        '  Cache-Control: public, max-age=31536000, immutable',
        '',
        '/paper/share/*',
        '  Cache-Control: public, max-age=31536000, immutable',
        '',
        '/paper/edition/media/*',
        '  Cache-Control: public, max-age=3600, stale-while-revalidate=86400',
        '',
        '/paper/*feed.xml',
        '  Content-Type: application/rss+xml',
        '',
        '/paper/edition/media/narration/*.webm',
        '  Content-Type: audio/webm',
        '',
      ].join('\n'),
    );
  });

  const hidden = ['.ht*', '.qari/*', '.vite/*'].map((name) => `/paper/${name} /paper/.none 200\n`).join('');

  it('the redirects are percent-encoded, with and without the slash, on the same site without its name', () => {
    const [old, target] = [encodeURI('/paper/articles/قديم'), encodeURI('/paper/articles/قناة/')];
    expect(files._redirects).toBe(
      `${old} ${target} 301\n${old}/ ${target} 301\n/paper/old.html https://a.example/x 301\n${hidden}`,
    );
  });
});

describe('of many redirects', () => {
  const many = Array.from({ length: 20_000 }, (_, index) => ({ from: `/old/${index}/`, to: '/' }));
  const own = hostFiles(servingRules({ url: 'https://qari.example', basePath: '/' }, headers, many));
  const count = (file: string, pattern: RegExp) => own[file]?.match(pattern)?.length;

  it.each<[string, RegExp, number]>([
    ['_redirects', /301$/gm, 2_000],
    ['.htaccess', /^RedirectMatch 301/gm, 1_000],
    ['.qari/Caddyfile', /^\t\t"\/old/gm, 10_000],
    ['.qari/nginx.conf', /return 301/g, 40_000],
  ])('%s has no more than its host can take', (file, pattern, most) => {
    expect(count(file, pattern)).toBe(most);
  });
});

describe('for a bucket behind CloudFront', () => {
  const answer = (uri: string, querystring = {}) =>
    runInNewContext(
      `${files['.qari/cloudfront-function.js']}; handler({ request: ${JSON.stringify({ uri, querystring })} })`,
    );
  const asIs = (uri: string) => ({ uri, querystring: {} });

  it('the folder of a page is its file, a file stays as it is', () => {
    expect(answer('/paper/')).toEqual(asIs('/paper/index.html'));
    expect(answer('/paper/articles/x/')).toEqual(asIs('/paper/articles/x/index.html'));
    for (const file of ['edition/media/x.svg.800.avif', 'edition/media/x.m4a', 'assets/x.woff2', 'old.PHP'])
      expect(answer(`/paper/${file}`)).toEqual(asIs(`/paper/${file}`));
    for (const { ending } of typeRules.filter((rule) => rule.ending.startsWith('.')))
      expect(answer(`/paper/x${ending}`)).toEqual(asIs(`/paper/x${ending}`));
    for (const ending of ['.pf_meta', '.pf_index', '.pf_fragment', '.pf_filter', '.pagefind'])
      expect(answer(`/paper/x${ending}`)).toEqual(asIs(`/paper/x${ending}`));
  });

  it('a page whose name has a dot is no file', () => {
    for (const name of ['v1.5', 'covid.19', 'a.b', 'q.2024-07'])
      expect(answer(`/paper/articles/${name}`)).toMatchObject({
        statusCode: 301,
        headers: { location: { value: `/paper/articles/${name}/` } },
      });
  });

  it('what is asked for goes on with the address', () => {
    const asked = {
      q: { value: '%D9%82' },
      in: { value: 'a', multiValue: [{ value: 'a' }, { value: 'b' }] },
    };
    expect(answer('/paper/search', asked).headers.location.value).toBe('/paper/search/?q=%D9%82&in=a&in=b');
    expect(answer('/paper/search', { q: { value: '' } }).headers.location.value).toBe('/paper/search/?q=');
  });

  it('an address without its slash leads to the one with it, but never to another house', () => {
    expect(answer('/paper/articles/x')).toMatchObject({
      statusCode: 301,
      headers: { location: { value: '/paper/articles/x/' } },
    });
    expect(answer('//evil.example/x')).not.toHaveProperty('statusCode');
  });

  it('what is for hosts is shown to no reader', () => {
    expect(answer('/paper/.qari/build.json')).toMatchObject({ statusCode: 404 });
  });

  it('headers that CloudFront has words for are said in them, the others as they are', () => {
    const own = hostFiles({ ...rules, headers: { ...headers, ...https } });
    expect(JSON.parse(own['.qari/cloudfront-headers.json'] ?? '')).toEqual({
      Name: 'qari',
      SecurityHeadersConfig: {
        ContentSecurityPolicy: { Override: true, ContentSecurityPolicy: "default-src 'self'" },
        ContentTypeOptions: { Override: true },
        StrictTransportSecurity: {
          Override: true,
          AccessControlMaxAgeSec: 31_536_000,
          IncludeSubdomains: false,
          Preload: false,
        },
      },
      CustomHeadersConfig: { Quantity: 1, Items: [{ Header: 'X-Own', Value: 'a', Override: true }] },
    });
  });
});

describe('the upload to a bucket', () => {
  const folder = mkdtempSync(join(tmpdir(), 'qari-upload-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const put = (file: string, content = '') => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  };
  // In the place of the real program: writes down what it is asked.
  put('bin/aws', '#!/bin/sh\nprintf "%s\\n" "$*" >> "$LOG"\n');
  chmodSync(join(folder, 'bin/aws'), 0o755);
  put('site/.qari/s3-upload.sh', files['.qari/s3-upload.sh']);
  for (const file of ['index.html', 'feed.xml', 'assets/a-1.js', 'edition/media/narration/x.webm'])
    put(`site/${file}`);
  const log = join(folder, 'log');
  const run = spawnSync('sh', [join(folder, 'site/.qari/s3-upload.sh'), 's3://bucket'], {
    env: { PATH: `${join(folder, 'bin')}:${process.env.PATH}`, LOG: log },
    encoding: 'utf8',
  });
  const calls = readFileSync(log, 'utf8').trim().split('\n');

  it('runs to its end', () => {
    expect(run).toMatchObject({ status: 0, stderr: '' });
  });

  it('sends code before pages, and takes away only when all is there', () => {
    const place = (part: string) => calls.findIndex((call) => call.includes(part));
    expect(place('text/javascript')).toBeGreaterThanOrEqual(0);
    expect(place('text/javascript')).toBeLessThan(place('text/html'));
    expect(calls.findIndex((call) => call.includes('--delete'))).toBe(calls.length - 1);
    expect(calls.at(-1)).toContain('--exclude assets/*');
  });

  it('asks only for kinds of files that are there', () => {
    expect(calls.join('\n')).not.toMatch(/image\/|font\/|text\/css|audio\/mp4/);
  });

  it('gives each kind its type and its time', () => {
    const call = calls.find((line) => line.includes('--content-type audio/webm'));
    expect(call).toContain('s3://bucket/paper/edition/media/');
    expect(call).toContain('--cache-control public, max-age=3600, stale-while-revalidate=86400');
    expect(call).toContain('--include narration/*.webm');
    expect(calls.join('\n')).toContain('--content-type text/html; charset=utf-8 ');
  });

  it('sends nothing that is for other hosts', () => {
    for (const call of calls.filter((line) => line.includes('/site s3://')))
      expect(call).toMatch(/--exclude \.\* --exclude _headers --exclude _redirects /);
  });
});
