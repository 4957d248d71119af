import { describe, expect, it } from 'vitest';
import { takeImportProject } from '../../../tests/fixtures/take-import-project.ts';

const { reportOf, serve } = takeImportProject();

describe('an import from an address', () => {
  const rss = (items: string) => `<rss version="2.0"><channel><title>x</title>${items}</channel></rss>`;
  const item = (name: string) =>
    `<item><title>${name}</title><link>https://n.example/${name}</link><pubDate>Tue, 23 Jul 2024 14:20:00 GMT</pubDate><description>نص</description></item>`;

  it('reads the feed that a front page names', async () => {
    const origin = await serve(({ url }, response) => {
      response.setHeader('content-type', 'text/html');
      if (url === '/')
        response.end(
          '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body>x</body></html>',
        );
      else response.end(rss(item('a') + item('b')));
    });
    const { counts, items } = await reportOf([origin, '--allow-private', '--limit', '1']);
    expect(counts).toEqual({ made: 1 });
    expect(items[0].notes).toContainEqual(
      expect.objectContaining({ code: 'feed-found', address: `${origin}/feed` }),
    );
  });

  it('reads all pages that WordPress has, and no more than is asked', async () => {
    const asked: string[] = [];
    const origin = await serve(({ url = '' }, response) => {
      asked.push(url);
      const page = new URL(url, 'http://x').searchParams.get('page') ?? '1';
      const post = (id: string) => ({
        link: `https://w.example/${id}`,
        date_gmt: '2024-07-23T11:20:00',
        title: { rendered: id },
        content: { rendered: '<p>نص</p>' },
      });
      response.writeHead(200, { 'content-type': 'application/json', 'x-wp-totalpages': '3' });
      response.end(JSON.stringify([post(`a${page}`), post(`b${page}`)]));
    });
    const address = `${origin}/wp-json/wp/v2/posts?_embed=1`;
    expect((await reportOf([address, '--allow-private', '--limit', '2'])).counts).toEqual({ made: 2 });
    expect(asked).toHaveLength(1);
    expect((await reportOf([address, '--allow-private'])).counts).toEqual({ unchanged: 2, made: 4 });
  });

  it.each([
    ['http://127.0.0.1:9/feed', 'address-private'],
    ['file:///etc/passwd', 'address-refused'],
  ])('is refused for %s', async (address, code) => {
    const { items, exitCode } = await reportOf([address]);
    expect(items[0].problem.code).toBe(code);
    expect(exitCode).toBe(1);
  });
});
