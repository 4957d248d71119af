import { rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Connect, ViteDevServer } from 'vite';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { writeEdition } from '#fixtures/write-edition.ts';
import { serveInDevelopment } from './serve-in-development.ts';

let folder = '';
beforeEach(() => {
  folder = writeEdition([]);
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The development server as far as it is used here; gives what a request is answered. */
function serve() {
  const handlers: Connect.NextHandleFunction[] = [];
  const watching: ((event: string, path: string) => void)[] = [];
  const connecting: ((data: undefined, client: { send: (message: object) => void }) => void)[] = [];
  const hot = {
    send: vi.fn(),
    on: (_: string, told: (typeof connecting)[number]) => connecting.push(told),
  };
  const server = {
    config: { root: process.cwd(), base: '/', logger: { warn: vi.fn() } },
    watcher: { add: vi.fn(), on: (_: string, told: (typeof watching)[number]) => watching.push(told) },
    hot,
    middlewares: { use: (handler: Connect.NextHandleFunction) => handlers.push(handler) },
    // As Vite does it to every page.
    transformIndexHtml: async (_: string, html: string) =>
      html.replace('<head>', '<head><script type="module" src="/@vite/client"></script>'),
  } as unknown as ViteDevServer;
  serveInDevelopment(server, {
    ...{ editionFolder: folder, outFolder: '', isPrecompressed: false, shareImages: 0, now: 0 },
  })();
  const ask = (url: string, accept: string) =>
    new Promise<{ status: number; type: string; text: string }>((resolve, reject) => {
      const told = { status: 0, type: '' };
      const response = {
        writeHead(status: number, headers: Record<string, string>) {
          Object.assign(told, { status, type: headers['Content-Type'] });
          return response;
        },
        end: (text: string) => resolve({ ...told, text }),
      } as unknown as ServerResponse;
      const request = { url, originalUrl: url, headers: { accept } } as unknown as IncomingMessage;
      const answerWith = ([first, ...rest]: typeof handlers): void =>
        first ? void first(request, response, () => answerWith(rest)) : reject(new Error('no answer'));
      answerWith(handlers);
    });
  /** What a page is told that connects now. */
  const connect = () => {
    const send = vi.fn();
    for (const told of connecting) told(undefined, { send });
    return send;
  };
  return {
    ask,
    hot,
    connect,
    change: (path: string) => watching.forEach((told) => void told('change', path)),
  };
}

it('a broken edition is told on a page that loads itself again when a file of it is saved', async () => {
  writeFileSync(join(folder, 'articles/broken.json'), '{"id": <b>');
  const { ask, hot, change } = serve();
  const page = await ask('/', 'text/html');
  expect(page).toMatchObject({ status: 500, type: 'text/html; charset=utf-8' });
  expect(page.text).toContain('src="/@vite/client"');
  expect(page.text).toContain('articles/broken.json');
  for (const sentence of ['Mistakes keep this paper', 'في الصحيفة أخطاء'])
    expect(page.text).toContain(sentence);
  expect(page.text).toContain('&lt;');
  expect(page.text).not.toContain('<b>');
  change(join(folder, 'articles/broken.json'));
  expect(hot.send).toHaveBeenCalledWith({ type: 'full-reload' });
  expect(await ask('/edition/home.json', '*/*')).toMatchObject({
    status: 500,
    type: 'text/plain; charset=utf-8',
  });
}, 30_000);

it('a page that was on its way while a file was saved is loaded again as soon as it connects, once', async () => {
  writeFileSync(join(folder, 'articles/broken.json'), '{');
  const { ask, connect, change } = serve();
  await ask('/', 'text/html');
  expect(connect()).not.toHaveBeenCalled();
  await ask('/', 'text/html');
  change(join(folder, 'articles/broken.json'));
  expect(connect()).toHaveBeenCalledWith({ type: 'full-reload' });
  await ask('/', 'text/html');
  expect(connect()).not.toHaveBeenCalled();
}, 30_000);

it('a page answers also who does not say that it wants HTML, and a file that is not there does not become one', async () => {
  writeFileSync(join(folder, 'articles/broken.json'), '{');
  const { ask } = serve();
  expect(await ask('/articles/a/?x=1', '*/*')).toMatchObject({
    status: 500,
    type: 'text/html; charset=utf-8',
  });
  await expect(ask('/src/none.ts', '*/*')).rejects.toThrow('no answer');
  await expect(ask('/src/none.ts?from=/', '*/*')).rejects.toThrow('no answer');
}, 30_000);
