import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeCaches } from '../../../tests/fixtures/fake-caches.ts';
import { keepFiles } from './keep-files.ts';

const base = 'https://paper.example/news/';
const answers = new Map<string, () => Response | Promise<Response>>();
const ask = vi.fn(async (address: string, { signal }: RequestInit = {}) => {
  signal?.throwIfAborted();
  const answer = answers.get(address.slice(base.length));
  return answer ? answer() : new Response('', { status: 404 });
});
const text =
  (body: string, type = 'application/json') =>
  () =>
    new Response(body, { headers: { 'content-type': type, 'content-encoding': 'br' } });

beforeEach(() => {
  answers.clear();
  ask.mockClear();
  vi.stubGlobal('fetch', ask);
  return () => vi.unstubAllGlobals();
});

const kept = async () =>
  (await (await caches.open('qari-saved')).keys()).map(({ url }) => url.slice(base.length));

describe('files that are put on the device', () => {
  it('are counted in bytes as they arrive, and not fetched again', async () => {
    fakeCaches();
    answers.set('a.json', text('12345'));
    answers.set('b.avif', text('123', 'image/avif'));
    const heard: number[] = [];
    const how = { base, onProgress: (bytes: number) => heard.push(bytes) };
    expect(await keepFiles(['a.json', 'b.avif'], how)).toEqual({ ok: true, value: 8 });
    expect(heard.at(-1)).toBe(8);
    expect(await keepFiles(['a.json', 'b.avif'], { base })).toEqual({ ok: true, value: 8 });
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('are fetched again where they may have been corrected', async () => {
    fakeCaches();
    answers.set('a.json', text('old'));
    await keepFiles(['a.json'], { base });
    answers.set('a.json', text('new text'));
    expect(await keepFiles(['a.json'], { base, anew: true })).toEqual({ ok: true, value: 8 });
    answers.delete('a.json');
    expect(await keepFiles(['a.json'], { base, anew: true })).toEqual({ ok: false, problem: 'gone' });
    expect(await kept()).toEqual(['a.json']);
  });

  it('pass the worker by, and say no longer that they are compressed', async () => {
    fakeCaches();
    answers.set('a.json', text('{}'));
    await keepFiles(['a.json'], { base });
    expect(new Headers(ask.mock.calls[0]?.[1]?.headers).has('x-qari-keep')).toBe(true);
    const answer = await (await caches.open('qari-saved')).match(`${base}a.json`);
    expect([answer?.headers.get('content-type'), answer?.headers.has('content-encoding')]).toEqual([
      'application/json',
      false,
    ]);
  });

  it.each([
    ['cannot be had', () => new Response('', { status: 503 })],
    ['is a part only', () => new Response('x', { status: 206 })],
    ['is a page in its place', text('<!doctype html>', 'text/html; charset=utf-8')],
    ['does not come', () => Promise.reject(new TypeError('Failed to fetch'))],
    [
      'breaks off',
      () =>
        new Response(
          new ReadableStream({
            start: (controller) => {
              controller.enqueue(new TextEncoder().encode('half'));
              controller.error(new TypeError('network error'));
            },
          }),
        ),
    ],
  ])('are not kept when one %s', async (_, answer) => {
    fakeCaches();
    answers.set('a.json', answer);
    expect(await keepFiles(['a.json'], { base })).toEqual({ ok: false, problem: 'network' });
    expect(await kept()).toEqual([]);
  });

  it.each([404, 410])(
    'are a problem of their own where the server has one no longer (%i)',
    async (status) => {
      fakeCaches();
      answers.set('a.json', () => new Response('', { status }));
      answers.set('b.json', text('12345'));
      expect(await keepFiles(['a.json'], { base })).toEqual({ ok: false, problem: 'gone' });
      const missing: string[] = [];
      const how = { base, onMissing: (file: string) => void missing.push(file) };
      expect(await keepFiles(['a.json', 'b.json'], how)).toEqual({ ok: true, value: 5 });
      expect([missing, await kept()]).toEqual([['a.json'], ['b.json']]);
    },
  );

  it('are given up when nothing arrives for long', async () => {
    vi.useFakeTimers();
    fakeCaches();
    ask.mockImplementationOnce(
      (_, { signal } = {}) =>
        new Promise((__, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    );
    const answer = keepFiles(['a.json'], { base });
    await vi.advanceTimersByTimeAsync(25_000);
    vi.useRealTimers();
    expect(await answer).toEqual({ ok: false, problem: 'network' });
  });

  it('stop coming when the reader says so', async () => {
    fakeCaches();
    const stopping = new AbortController();
    for (const name of ['a', 'b', 'c', 'd']) answers.set(name, text(name));
    answers.set('a', () => {
      stopping.abort();
      return text('a')();
    });
    const answer = await keepFiles(['a', 'b', 'c', 'd'], { base, signal: stopping.signal });
    expect(answer).toEqual({ ok: false, problem: 'cancelled' });
  });

  it('are told apart: no room, and no permission', async () => {
    answers.set('a.json', text('12345'));
    fakeCaches({ room: 2 });
    expect(await keepFiles(['a.json'], { base })).toEqual({ ok: false, problem: 'full' });
    fakeCaches({ isDenied: true });
    expect(await keepFiles(['a.json'], { base })).toEqual({ ok: false, problem: 'denied' });
  });
});
