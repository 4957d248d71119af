// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { serverReach } from '#data/server-reach.ts';
import { news } from './news.ts';
import { watchForNews } from './watch-for-news.ts';

const since = '2026-11-24T08:00:00Z';
const minute = 60_000;
let published = [since];
const ask = vi.fn(async (_url: string) => new Response(JSON.stringify({ published })));
const look = { visibility: 'visible' };
let end = () => {};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', ask);
  vi.spyOn(document, 'visibilityState', 'get').mockImplementation(
    () => look.visibility as DocumentVisibilityState,
  );
  ask.mockClear();
  look.visibility = 'visible';
  published = [since];
  news.tell(0);
  serverReach.tell(true);
  end = watchForNews('/paper/', since);
  return () => {
    end();
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  };
});

const comeBack = () => document.dispatchEvent(new Event('visibilitychange'));

describe('a page that stays open', () => {
  it('asks for one small file every few minutes, and counts what is new', async () => {
    expect(ask).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(5 * minute);
    expect(ask).toHaveBeenCalledOnce();
    expect(ask.mock.calls[0]?.[0]).toBe('/paper/edition/newest.json');
    expect(news.getCount()).toBe(0);
    published = ['2026-11-24T10:00:00Z', '2026-11-24T09:00:00Z', since];
    await vi.advanceTimersByTimeAsync(5 * minute);
    expect(news.getCount()).toBe(2);
  });

  it('asks nothing while nobody looks, and at once when the reader comes back', async () => {
    look.visibility = 'hidden';
    await vi.advanceTimersByTimeAsync(60 * minute);
    expect(ask).not.toHaveBeenCalled();
    look.visibility = 'visible';
    comeBack();
    comeBack();
    await vi.advanceTimersByTimeAsync(0);
    expect(ask).toHaveBeenCalledOnce();
  });

  it('asks when the network is back', async () => {
    dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(0);
    expect(ask).toHaveBeenCalledOnce();
  });

  it.each([
    ['no network', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['a page in its place', async () => new Response('<!doctype html>')],
    ['a server out of order', async () => new Response('', { status: 503 })],
  ])('says nothing of %s', async (_, answer) => {
    ask.mockImplementationOnce(answer);
    await vi.advanceTimersByTimeAsync(5 * minute);
    expect(news.getCount()).toBe(0);
  });

  it('asks more often while the server is not reached', async () => {
    serverReach.tell(false);
    ask.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    await vi.advanceTimersByTimeAsync(minute / 4);
    expect([ask.mock.calls.length, serverReach.isLost()]).toEqual([1, true]);
    await vi.advanceTimersByTimeAsync(minute / 4);
    expect([ask.mock.calls.length, serverReach.isLost()]).toEqual([2, false]);
    await vi.advanceTimersByTimeAsync(4 * minute);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('asks no more once it has ended', async () => {
    end();
    await vi.advanceTimersByTimeAsync(60 * minute);
    comeBack();
    dispatchEvent(new Event('online'));
    expect(ask).not.toHaveBeenCalled();
  });
});
