import { describe, expect, it, vi } from 'vitest';
import { fakeCaches } from '../../tests/fixtures/fake-caches.ts';
import { answerRecording } from './answer-recording.ts';

const path = '/edition/media/narration/leap-second.body.webm';
const ask = (range?: string) =>
  answerRecording({
    request: new Request(`https://qari.example${path}`, { headers: range ? { range } : {} }),
  });

describe('a recording that is saved', () => {
  it.each([
    ['bytes=0-', 'bytes 0-9/10', '0123456789'],
    ['bytes=4-6', 'bytes 4-6/10', '456'],
    ['bytes=7-', 'bytes 7-9/10', '789'],
    ['bytes=7-500', 'bytes 7-9/10', '789'],
    ['bytes=-2', 'bytes 8-9/10', '89'],
  ])('answers %s with that part, without the network', async (range, contentRange, part) => {
    vi.stubGlobal('fetch', vi.fn());
    await fakeCaches().keep('qari-saved', path, '0123456789');
    const response = await ask(range);
    expect([response.status, response.headers.get('content-range')]).toEqual([206, contentRange]);
    expect(await response.text()).toBe(part);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('says that there is no such part', async () => {
    await fakeCaches().keep('qari-saved', path, '0123456789');
    expect((await ask('bytes=99-')).status).toBe(416);
  });

  it.each([undefined, 'bytes=0-1,5-6'])('is whole for %s', async (range) => {
    await fakeCaches().keep('qari-saved', path, '0123456789');
    const response = await ask(range);
    expect([response.status, await response.text()]).toEqual([200, '0123456789']);
  });
});

it('a recording that is not saved comes from the network as it is, and is not kept', async () => {
  const { paths } = fakeCaches();
  const part = new Response('45', { status: 206, headers: { 'content-range': 'bytes 4-5/10' } });
  const network = vi.fn(async (_: Request) => part);
  vi.stubGlobal('fetch', network);
  expect(await ask('bytes=4-5')).toBe(part);
  expect(network.mock.calls[0]?.[0].headers.get('range')).toBe('bytes=4-5');
  expect(paths('qari-saved')).toEqual([]);
});
