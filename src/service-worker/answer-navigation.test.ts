import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeCaches } from '#fixtures/fake-caches.ts';
import { fakeWorker } from '#fixtures/fake-worker.ts';

let kept: ReturnType<typeof fakeCaches>;
beforeEach(() => {
  vi.resetModules();
  fakeWorker();
  kept = fakeCaches();
  vi.doMock('./shell.ts', () => ({
    shellPage: async () => new Response('shell'),
    mendShell: async () => {},
  }));
});
afterEach(() => vi.doUnmock('./shell.ts'));

async function openedWith(status: number): Promise<string> {
  vi.stubGlobal('fetch', async () => new Response('of the server', { status }));
  const { answerNavigation } = await import('./answer-navigation.ts');
  const url = new URL('https://qari.example/articles/suez/');
  const event = { waitUntil: () => {} } as unknown as ExtendableEvent;
  return (await answerNavigation({ request: new Request(url), url, event })).text();
}
const keep = (cache: string) => kept.keep(cache, '/edition/articles/suez.json', '{}');

it.each([401, 403, 429])(
  'a page that is kept is drawn from it where the server refuses with %i',
  async (status) => {
    expect(await openedWith(status)).toBe('of the server');
    await keep('qari-data-1');
    expect(await openedWith(status)).toBe('shell');
  },
);

it.each([404, 410])('a withdrawn article (%i) is drawn for one who saved it only', async (status) => {
  await keep('qari-data-1');
  expect(await openedWith(status)).toBe('of the server');
  await keep('qari-saved');
  expect(await openedWith(status)).toBe('shell');
});

it('a page that the server gives is the one that is shown, saved or not', async () => {
  await keep('qari-saved');
  expect(await openedWith(200)).toBe('of the server');
});

it('a server that is out of order does not speak in the paper’s place', async () => {
  expect(await openedWith(503)).toBe('shell');
});
