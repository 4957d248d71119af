import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityHeaders } from '../../src/publish/build/content-security-policy.ts';
import { precompress } from '../../src/publish/build/precompress.ts';
import { hostFiles } from '../../src/publish/hosts/host-files.ts';
import { servingRules } from '../../src/publish/hosts/serving-rules.ts';
import { oldAddresses as redirects } from '../fixtures/old-addresses.ts';
import { outputOf } from '../fixtures/output-of.ts';
import { files, page, sound } from '../fixtures/served-files.ts';
import { getFrom } from '../support/get-from.ts';
import { realServers, startServer } from '../support/real-servers.ts';
import { programPath } from '../support/run-command.ts';

const edition = { url: 'https://qari.example', basePath: '/' };
const headers = securityHeaders("default-src 'self'; script-src 'self' 'sha256-siyK+Xup/SFow='", edition);
const immutable = 'public, max-age=31536000, immutable';
const revalidated = 'public, max-age=0, must-revalidate';

for (const server of realServers) {
  const isHere = programPath(server.program) !== null;
  const name = isHere ? server.name : `${server.name} (skipped: install ${server.packages.join(' ')})`;
  describe.skipIf(!isHere).each(['/', '/paper/'])(`${name} serves a site below %s`, (base) => {
    let root = '';
    let port = 0;
    let stop = () => {};
    beforeAll(async () => {
      root = mkdtempSync(join(tmpdir(), 'qari-served-'));
      const rules = servingRules({ ...edition, basePath: base }, headers, redirects, true);
      for (const [file, content] of Object.entries({ ...files, ...hostFiles(rules) })) {
        mkdirSync(dirname(join(root, base, file)), { recursive: true });
        writeFileSync(join(root, base, file), content);
      }
      await precompress(await outputOf(join(root, base)), () => {});
      ({ port, stop } = await startServer(server, { root, base, work: join(root, '.work') }));
    }, 60_000);
    afterAll(() => {
      stop();
      rmSync(root, { recursive: true, force: true });
    });

    const get = (path: string, sent?: Record<string, string>) => getFrom(port, base + path, sent);

    it('shows the page of an article, with Arabic letters in its address', async () => {
      const answer = await get('articles/قهوة-وشاي/');
      expect(answer.status).toBe(200);
      expect(answer.headers['content-type']).toMatch(/^text\/html; charset=utf-8$/i);
      expect(answer.body.toString()).toBe(page);
    });

    it.skipIf(base === '/')('has nothing outside its folder', async () => {
      expect((await getFrom(port, '/elsewhere/')).status).toBe(404);
    });

    it('leads from an address without its slash to the one with it', async () => {
      const { status, headers } = await get('articles/قهوة-وشاي');
      expect([301, 308]).toContain(status);
      expect(decodeURI(new URL(headers.location ?? '', 'http://127.0.0.1').pathname)).toBe(
        `${base}articles/قهوة-وشاي/`,
      );
      const { location } = (await getFrom(port, base.slice(0, -1) || '/')).headers;
      expect(location?.replace(`http://127.0.0.1:${port}`, '')).toBe(base === '/' ? undefined : base);
    });

    it('answers for an older article, which has data and no page, with the page that scripts draw it in', async () => {
      const answer = await get('articles/عدد-1.5/?a=b');
      expect(answer.body.toString()).toContain('drawn by scripts');
      expect(answer.status).toBe(200);
      expect(answer.headers).toMatchObject({
        'content-type': expect.stringMatching(/^text\/html/),
        'cache-control': revalidated,
        'x-content-type-options': 'nosniff',
      });
      const { status, headers } = await get('articles/عدد-1.5?a=b');
      expect([301, 308]).toContain(status);
      const { pathname, search } = new URL(headers.location ?? '', 'http://127.0.0.1');
      expect([decodeURI(pathname), search]).toEqual([`${base}articles/عدد-1.5/`, '?a=b']);
    });

    it.each([
      ...['', 'articles/none/', 'assets/none-1a2b.js', 'index.html', 'articles/عدد-1.5'],
      ...['articles/قهوة-وشاي', 'articles/old/', '2019/05/post.html', '_headers'],
    ])('sends every security header with /%s', async (path) => {
      const { headers: sent } = await get(path);
      for (const [header, value] of Object.entries(headers)) expect(sent[header.toLowerCase()]).toBe(value);
    });

    it('sends them with the way to its base path', async () => {
      const { headers: sent } = await getFrom(port, base.slice(0, -1) || '/');
      for (const [header, value] of Object.entries(headers)) expect(sent[header.toLowerCase()]).toBe(value);
    });

    it.each(['_headers', '_redirects', 'index.html.br', 'feed.xml.gz', 'assets/index-1a2b3c4d.js.br'])(
      'keeps /%s, which is there for servers, from readers',
      async (path) => expect((await get(path)).status).toBe(404),
    );

    it.each([
      ['', revalidated],
      ['articles/قهوة-وشاي/', revalidated],
      ['service-worker.js', revalidated],
      ['feed.xml', revalidated],
      ['assets/index-1a2b3c4d.js', immutable],
      ['assets/none-1a2b3c4d.js', revalidated],
      ['edition/media/suez.svg.800.avif', 'public, max-age=3600, stale-while-revalidate=86400'],
      ['edition/media/none.avif', revalidated],
    ])('tells how long /%s may be kept: %s', async (path, value) => {
      expect((await get(path)).headers['cache-control']).toBe(value);
    });

    it.each([
      ['feed.xml', 'application/rss+xml'],
      ['sections/economy/atom.xml', 'application/atom+xml'],
      ['sections/economy/feed.json', 'application/feed+json'],
      ['sitemap.xml', 'application/xml'],
      ['manifest.webmanifest', 'application/manifest+json'],
      ['service-worker.js', 'text/javascript'],
      ['edition/media/suez.svg.800.avif', 'image/avif'],
      ['edition/media/phases.webm', 'video/webm'],
      ['edition/media/narration/قهوة-وشاي.abstract.webm', 'audio/webm'],
      ['edition/media/narration/قهوة-وشاي.abstract.m4a', 'audio/mp4'],
      ['assets/text-1a2b3c4d.woff2', 'font/woff2'],
    ])('says what /%s is: %s', async (path, type) => {
      expect((await get(path)).headers['content-type']?.split(';')[0]).toBe(type);
    });

    it.each([
      'articles/none/',
      'articles/none',
      'articles/عدد/',
      'articles/*/',
      'none',
      'articles/',
      'sections/none.html',
      'edition/media/none.webp',
    ])('has the page of what is not there for /%s', async (path) => {
      const { status, body, headers } = await get(path);
      expect(status).toBe(404);
      expect(body.toString()).toContain('lost');
      expect(headers['content-type']).toMatch(/^text\/html/);
    });

    it.each(['.qari/build.json', '.qari/nginx.conf', '.htaccess', '.vite/manifest.json'])(
      'shows no reader /%s',
      async (path) => {
        expect([403, 404]).toContain((await get(path)).status);
      },
    );

    // Apache compresses no answer that is an error.
    const lost: [string, string | Buffer | undefined][] =
      server.name === 'Apache' ? [] : [['articles/none/', files['404.html']]];
    it.each([
      ['', page],
      ...lost,
      ['assets/index-1a2b3c4d.js', files['assets/index-1a2b3c4d.js']],
      ['feed.xml', files['feed.xml']],
      ['edition/articles/قهوة-وشاي.json', files['edition/articles/قهوة-وشاي.json']],
    ])('compresses /%s for whom it may', async (path, content) => {
      const zipped = await get(path, { 'Accept-Encoding': 'gzip' });
      expect(zipped.headers['content-encoding']).toBe('gzip');
      expect(gunzipSync(zipped.body).toString()).toBe(content);
      expect(zipped.headers.vary).toMatch(/accept-encoding/i);
      const plain = await get(path, { 'Accept-Encoding': 'identity' });
      expect(plain.headers['content-encoding']).toBeUndefined();
      expect(plain.body.toString()).toBe(content);
    });

    const brotli = server.hasBrotli ? '' : ` (skipped: install ${server.packages.join(' ')})`;
    it.skipIf(!server.hasBrotli)(
      `sends Brotli, of files that lie there or made at once${brotli}`,
      async () => {
        const { headers, body } = await get('', { 'Accept-Encoding': 'gzip, br' });
        expect(headers['content-encoding']).toBe('br');
        expect(brotliDecompressSync(body).toString()).toBe(page);
      },
    );

    it('compresses no picture, no font and no sound', async () => {
      for (const path of [
        'edition/media/suez.svg.800.avif',
        'assets/text-1a2b3c4d.woff2',
        'edition/media/phases.webm',
      ]) {
        const answer = await get(path, { 'Accept-Encoding': 'gzip, br' });
        expect(answer.headers['content-encoding']).toBeUndefined();
        expect(answer.body.equals(sound)).toBe(true);
      }
    });

    it('says that nothing has changed to whom it was sent before', async () => {
      for (const sent of [{}, { 'Accept-Encoding': 'gzip' }]) {
        const first = await get('articles/قهوة-وشاي/', sent);
        const etag = String(first.headers.etag);
        const again = await get('articles/قهوة-وشاي/', { ...sent, 'If-None-Match': etag });
        expect(again.status).toBe(304);
      }
    });

    it.each(['webm', 'm4a'])('sends the part of a recording that a player asks for (%s)', async (ending) => {
      const path = `edition/media/narration/قهوة-وشاي.abstract.${ending}`;
      const part = await get(path, { Range: 'bytes=1000-1999', 'Accept-Encoding': 'gzip, br' });
      expect(part.status).toBe(206);
      expect(part.headers['content-range']).toBe('bytes 1000-1999/5000');
      expect(part.body.equals(sound.subarray(1_000, 2_000))).toBe(true);
      expect((await get(path, { Range: 'bytes=9000-' })).status).toBe(416);
    });

    it.each([
      ['articles/old/', `${base}articles/${encodeURIComponent('قهوة-وشاي')}/`],
      ['articles/old', `${base}articles/${encodeURIComponent('قهوة-وشاي')}/`],
      ['articles/قديم (2)+/', `${base}sections/economy/`],
      ['2019/05/post.html', 'https://a.example/x?y=1&z=%241'],
      [
        'quoted/',
        'https://a.example/100%25/?q=%22%D9%82%D9%86%D8%A7%D8%A9%22%0AHeader%20set%20X-Evil%20%221',
      ],
    ])('leads from /%s, which has changed, to its new address for good', async (path, location) => {
      const { status, headers } = await get(path);
      expect(status).toBe(301);
      // Behind a proxy a reader sees another name and port; Apache writes its own all the same.
      if (name !== 'Apache') expect(headers.location).not.toContain('127.0.0.1');
      const found = headers.location?.replace(`http://127.0.0.1:${port}`, '');
      // Apache writes the codes of letters in small letters: the same address.
      expect(found?.toLowerCase()).toBe(location.toLowerCase());
    });

    it('takes nothing in the address of a redirect for its own configuration', async () => {
      const { status, headers } = await get('evil/');
      // Apache cannot be given the address: the page that is there leads on.
      expect([status, headers.location]).toEqual(
        server.name === 'Apache' ? [200, undefined] : [301, redirects.at(-1)?.to],
      );
      expect(headers).not.toHaveProperty('x-evil');
    });

    it('serves nothing outside the site', async () => {
      for (const path of ['..%2f..%2fetc/passwd', '%2e%2e/%2e%2e/etc/passwd', '%00']) {
        const { status, body } = await get(path);
        expect(status).toBeGreaterThanOrEqual(400);
        expect(body.toString()).not.toContain('root:');
      }
    });
  });
}
