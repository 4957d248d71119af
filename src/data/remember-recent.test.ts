import { describe, expect, it, vi } from 'vitest';
import { rememberRecent } from './remember-recent.ts';

const always = () => true;

describe('an answer that is remembered', () => {
  it('serves a prefetch and the navigation after it with one request', async () => {
    const read = vi.fn(async (key: string) => `مقال ${key}`);
    const remembered = rememberRecent(read, always, 40);
    const [prefetch, navigation] = await Promise.all([remembered('suez'), remembered('suez')]);
    expect(navigation).toBe(prefetch);
    expect(await remembered('suez')).toBe('مقال suez');
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('is asked for again after a failure', async () => {
    const read = vi.fn(async () => 'good').mockResolvedValueOnce('bad');
    const remembered = rememberRecent(read, (answer) => answer === 'good', 40);
    expect(await remembered('suez')).toBe('bad');
    expect(await remembered('suez')).toBe('good');
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('is asked for again after an exception', async () => {
    const read = vi.fn(async () => 'good').mockRejectedValueOnce(new Error('broken'));
    const remembered = rememberRecent(read, always, 40);
    await expect(remembered('suez')).rejects.toThrow('broken');
    expect(await remembered('suez')).toBe('good');
  });

  it('is asked for again when it has grown old', async () => {
    vi.useFakeTimers();
    const read = vi.fn(async (key: string) => key);
    const remembered = rememberRecent(read, always, 40, 1_000);
    await remembered('home');
    vi.advanceTimersByTime(999);
    await remembered('home');
    expect(read).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    await remembered('home');
    expect(read).toHaveBeenCalledTimes(2);
    vi.useRealTimers();
  });

  it('makes room for newer ones', async () => {
    const read = vi.fn(async (key: string) => key);
    const remembered = rememberRecent(read, always, 2);
    for (const key of ['a', 'b', 'c', 'b', 'c']) await remembered(key);
    expect(read).toHaveBeenCalledTimes(3);
    await remembered('a');
    expect(read).toHaveBeenCalledTimes(4);
  });

  it('is not forgotten because an older request for it failed late', async () => {
    let failLate = (_: string) => {};
    const late = new Promise<string>((resolve) => {
      failLate = resolve;
    });
    const read = vi.fn((key: string) => Promise.resolve(key)).mockReturnValueOnce(late);
    const remembered = rememberRecent(read, (answer) => answer !== 'bad', 1);
    const first = remembered('a');
    await remembered('b');
    await remembered('a');
    failLate('bad');
    await first;
    await remembered('a');
    expect(read).toHaveBeenCalledTimes(3);
  });
});
