import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { runInTerminal } from '../../../tests/fixtures/run-in-terminal.ts';
import { takeImportFolders } from '../../../tests/fixtures/take-import-folders.ts';

const folders = takeImportFolders();
const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** A WordPress of three pages, of which `answer` may refuse one; gives its address and the pages that were asked for. */
async function serve(
  answer: (page: number, times: number, response: ServerResponse) => boolean,
  write: (page: number, sound: string) => string = (_, sound) => sound,
  perPage = 1,
) {
  const asked: number[] = [];
  const opened = createServer(({ url = '' }, response) => {
    const page = Number(new URL(url, 'http://x').searchParams.get('page') ?? 1);
    asked.push(page);
    if (!answer(page, asked.filter((one) => one === page).length, response)) return;
    const post = {
      ...{ link: `https://w.example/${page}`, date_gmt: '2024-07-23T11:20:00' },
      ...{ title: { rendered: `خبر ${page}` }, content: { rendered: '<p>نص</p>' } },
    };
    response.writeHead(200, { 'content-type': 'application/json', 'x-wp-totalpages': '3' });
    response.end(write(page, JSON.stringify([post, { ...post, link: `${post.link}-b` }].slice(0, perPage))));
  });
  servers.push(opened);
  await new Promise<void>((done) => opened.listen(0, '127.0.0.1', done));
  return { asked, address: `http://127.0.0.1:${(opened.address() as AddressInfo).port}/wp-json/wp/v2/posts` };
}

const refuse = (response: ServerResponse, status: number, wait = '0') => {
  response.writeHead(status, { 'retry-after': wait }).end();
  return false;
};
const bring = (address: string, ...flags: string[]) =>
  runInTerminal(['import', address, '--allow-private', '--edition', folders.edition, ...flags], {
    folder: folders.project,
  });

describe('a source of several pages', () => {
  it('comes whole from a server that is busy for a while', async () => {
    const { address, asked } = await serve((page, times, response) =>
      page === 2 && times < 3 ? refuse(response, 503) : true,
    );
    const { exitCode, output } = await bring(address, '--json');
    expect([exitCode, JSON.parse(output).counts]).toEqual([0, { made: 3 }]);
    expect(asked).toEqual([1, 2, 2, 2, 3]);
  });

  it('of which one stays away gives those before it, and is told to be incomplete', async () => {
    const { address, asked } = await serve((page, _, response) =>
      page === 2 ? refuse(response, 503) : true,
    );
    const { exitCode, output } = await bring(address, '--json');
    const { counts, items } = JSON.parse(output);
    expect([exitCode, counts, asked]).toEqual([1, { made: 1, failed: 1 }, [1, 2, 2, 2]]);
    expect(items[1].problem).toMatchObject({ code: 'source-incomplete', page: 2, pages: 3, status: 503 });
    expect(items[1].problem.text).toMatch(/page 2 of 3 .* imported\. The server answered 503/);
    expect((await bring(address)).output).toMatch(/✗ Not all of it came: page 2 of 3 .*answered 503/);
  });

  it.each([
    ['cut off in its second story', (sound: string) => sound.slice(0, -20), 5],
    ['cut off in its first', (sound: string) => sound.slice(0, 40), 4],
    ['no JSON but what a server says', () => '<br /><b>Warning</b>: database', 4],
    ['empty', () => '', 4],
  ])('of which one is %s gives what is whole, goes on, and names the page', async (_, cut, made) => {
    const { address, asked } = await serve(
      () => true,
      (page, sound) => (page === 2 ? cut(sound) : sound),
      2,
    );
    const { exitCode, output } = await bring(address, '--json');
    const { counts, items } = JSON.parse(output);
    expect([exitCode, counts, asked]).toEqual([1, { made, failed: 1 }, [1, 2, 3]]);
    const [failed] = items.filter(({ status }: { status: string }) => status === 'failed');
    expect(failed.problem).toMatchObject({ code: 'page-broken', page: 2, pages: 3 });
    expect(failed.problem.address).toContain('page=2');
  });

  it('of which the first is broken gives the others', async () => {
    const { address } = await serve(
      () => true,
      (page, sound) => (page === 1 ? sound.slice(1) : sound),
    );
    const { exitCode, output } = await bring(address, '--json');
    expect([exitCode, JSON.parse(output).counts]).toEqual([1, { made: 2, failed: 1 }]);
  });

  it('is not waited for longer than anybody would, nor asked again for what is not there', async () => {
    const { address, asked } = await serve((page, _, response) => {
      if (page === 3) return refuse(response, 503, '3600');
      return true;
    });
    expect((await bring(address)).exitCode).toBe(1);
    expect(asked).toEqual([1, 2, 3]);
    const gone = await serve((_, __, response) => refuse(response, 404));
    expect((await bring(gone.address)).output).toContain('answered 404');
    expect(gone.asked).toEqual([1]);
  });
});
