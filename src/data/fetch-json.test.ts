import { describe, expect, it, vi } from 'vitest';
import { keptHeader } from '#domain/offline/kept-header.ts';
import { fetchJson } from './fetch-json.ts';
import { serverReach } from './server-reach.ts';

const answerWith = (answer: () => Response | Promise<Response>) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => answer()),
  );
const problemOf = async () => {
  const result = await fetchJson('/edition/home.json');
  return result.ok ? 'no problem' : result.problem;
};

describe('a file of the edition, over the network', () => {
  it('comes as JSON', async () => {
    answerWith(() => Response.json({ lead: null }));
    expect(await fetchJson('/edition/home.json')).toEqual({ ok: true, value: { lead: null } });
  });

  it.each([404, 410])('is missing when the server says %i', async (status) => {
    answerWith(() => new Response('لا صفحة هنا', { status }));
    expect(await problemOf()).toBe('missing');
  });

  it.each([403, 429, 500, 502, 503])(
    'is out of reach, not missing, when the server says %i',
    async (status) => {
      answerWith(() => new Response('', { status }));
      expect(await problemOf()).toBe('unreachable');
    },
  );

  it('is out of reach when a page of HTML, a network’s login, stands in its place', async () => {
    answerWith(
      () => new Response('<!doctype html><title>فندق</title>', { headers: { 'Content-Type': 'text/html' } }),
    );
    expect(await problemOf()).toBe('unreachable');
  });

  it.each(['', '{"lead": {"id": "suez', '\u0000'])('is malformed when it holds %j', async (body) => {
    answerWith(() => new Response(body));
    expect(await problemOf()).toBe('malformed');
  });

  it('is out of reach without a network', async () => {
    answerWith(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await problemOf()).toBe('unreachable');
  });

  it('comes from what the reader saved where no worker can give it', async () => {
    answerWith(() => Promise.reject(new TypeError('Failed to fetch')));
    const match = vi.fn(async () => Response.json({ article: null }));
    vi.stubGlobal('navigator', {});
    vi.stubGlobal('caches', { match });
    expect(await fetchJson('/edition/home.json')).toEqual({ ok: true, value: { article: null } });
    expect(match).toHaveBeenCalledWith('/edition/home.json', { cacheName: 'qari-saved', ignoreVary: true });
    expect(serverReach.isLost()).toBe(true);
  });

  it.each([
    ['it was withdrawn', () => new Response('', { status: 404 })],
    ['the server refuses', () => new Response('', { status: 429 })],
    ['a login page comes', () => new Response('<p>', { headers: { 'Content-Type': 'text/html' } })],
  ])('comes from what the reader saved where no worker can give it, also when %s', async (_, answer) => {
    answerWith(answer);
    vi.stubGlobal('navigator', {});
    vi.stubGlobal('caches', { match: async () => Response.json({ article: null }) });
    expect(await fetchJson('/edition/home.json')).toEqual({ ok: true, value: { article: null } });
  });

  it('is out of reach when it stops arriving half way', async () => {
    const body = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode('{"lead":'));
        controller.error(new TypeError('network error'));
      },
    });
    answerWith(() => new Response(body));
    expect(await problemOf()).toBe('unreachable');
  });

  it('is out of reach when no answer comes in twenty seconds', async () => {
    const clock = new AbortController();
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(clock.signal);
    const fetchNever = (_: string, { signal }: RequestInit) =>
      new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));
    vi.stubGlobal('fetch', fetchNever);
    const problem = problemOf();
    clock.abort(new DOMException('The operation timed out.', 'TimeoutError'));
    expect(await problem).toBe('unreachable');
    expect(timeout).toHaveBeenCalledWith(20_000);
  });
});

describe('whether the server is reached', () => {
  const answers = (status: number, headers: HeadersInit = {}) => new Response('{}', { status, headers });

  it.each<[string, boolean, () => Response | Promise<Response>]>([
    ['nothing comes', true, () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the server is out of order', true, () => answers(503)],
    ['the worker gives what it had kept', true, () => answers(200, { [keptHeader]: '' })],
    ['a network asks for a login', true, () => answers(200, { 'Content-Type': 'text/html' })],
    ['the file is gone', false, () => answers(404)],
    ['it refuses', false, () => answers(403)],
    ['the file comes', false, () => answers(200)],
  ])('is told when %s', async (_, isLost, answer) => {
    const told = vi.fn();
    const stop = serverReach.subscribe(told);
    serverReach.tell(isLost);
    told.mockClear();
    answerWith(answer);
    await fetchJson('/edition/home.json');
    await fetchJson('/edition/home.json');
    expect([serverReach.isLost(), told.mock.calls.length]).toEqual([isLost, 1]);
    stop();
    serverReach.tell(true);
  });
});
