import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hostFiles } from './host-files.ts';
import { servingRules } from './serving-rules.ts';

const edition = { url: 'https://qari.example', basePath: '/paper/' };
const rulesOf = (hasClientRendered: boolean, moved = 0) => {
  const redirects = Array.from({ length: moved }, (_, index) => ({ from: `/old/${index}/`, to: '/' }));
  return servingRules(edition, {}, redirects, hasClientRendered);
};
const files = hostFiles(rulesOf(true), ['قديم', 'v1.5']);

describe('articles without HTML', () => {
  it('are told to no host where there are none', () => {
    for (const content of Object.values(hostFiles(rulesOf(false)))) expect(content).not.toContain('shell');
  });

  it('stand in the table for hosts of other kinds', () => {
    expect(JSON.parse(files['.qari/serving-rules.json'] ?? '')).toMatchObject({
      clientRendered: { folder: 'articles/', data: 'edition/articles/', page: 'shell/index.html' },
    });
  });

  it('are named one by one to Netlify and Cloudflare Pages, with and without the slash', () => {
    const name = encodeURIComponent('قديم');
    expect(files._redirects?.replace(/^.+\.none 200\n/gm, '')).toBe(
      [`${name}`, `${name}/`, 'v1.5', 'v1.5/']
        .map((path) => `/paper/articles/${path} /paper/shell/ 200\n`)
        .join(''),
    );
  });

  it('come behind addresses that changed, the newest first, as many as these hosts take', () => {
    const many = Array.from({ length: 5_000 }, (_, index) => `a-${index}`);
    const lines = hostFiles(rulesOf(true, 900), many)._redirects?.trim().split('\n') ?? [];
    expect(lines.filter((line) => !line.includes('*'))).toHaveLength(2_000);
    expect(lines.findIndex((line) => line.includes('*'))).toBe(2_000);
    expect(lines[1_799]).toMatch(/ 301$/);
    expect(lines[1_800]).toBe('/paper/articles/a-0 /paper/shell/ 200');
  });
});

describe('the upload of articles without HTML to a bucket', () => {
  const folder = mkdtempSync(join(tmpdir(), 'qari-upload-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const put = (file: string, content: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  };
  // In the place of the real program, which follows links too: keeps what the last pass would send.
  put(
    'bin/aws',
    '#!/bin/sh\n[ "$2" = sync ] && rm -rf "$SENT" && cp -rL "$3" "$SENT" && echo "$3" > "$SENT.from"\n',
  );
  chmodSync(join(folder, 'bin/aws'), 0o755);
  for (const [file, content] of Object.entries({
    '.qari/s3-upload.sh': files['.qari/s3-upload.sh'] ?? '',
    'index.html': 'home',
    'shell/index.html': 'drawn by scripts',
    'articles/new one/index.html': 'whole',
    'edition/articles/new one.json': '{}',
    'edition/articles/قديم.json': '{}',
  }))
    put(`site/${file}`, content);
  const run = spawnSync('sh', [join(folder, 'site/.qari/s3-upload.sh'), 's3://bucket'], {
    env: { PATH: `${join(folder, 'bin')}:${process.env.PATH}`, SENT: join(folder, 'sent') },
    encoding: 'utf8',
  });
  const sent = (file: string) => readFileSync(join(folder, 'sent', file), 'utf8');

  it('gives each of them the page that scripts draw it in, and the others as they are', () => {
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(sent('articles/قديم/index.html')).toBe('drawn by scripts');
    expect(sent('articles/new one/index.html')).toBe('whole');
    expect(sent('index.html')).toBe('home');
    expect(sent('edition/articles/قديم.json')).toBe('{}');
  });

  it('leaves the site as it was, and nothing beside it', () => {
    expect(existsSync(join(folder, 'site/articles/قديم'))).toBe(false);
    expect(existsSync(readFileSync(join(folder, 'sent.from'), 'utf8').trim())).toBe(false);
  });
});
