import { beforeEach, describe, expect, it } from 'vitest';
import { fakeCaches } from '#fixtures/fake-caches.ts';
import { preferKeptData } from './prefer-kept-data.ts';

const path = '/edition/articles/suez.json';
const request = new Request(`https://qari.example${path}`);
const whole = '{"article":{"id":"suez"}}';
let kept: ReturnType<typeof fakeCaches>;
beforeEach(() => {
  kept = fakeCaches();
});
const keepRead = (text = whole, date?: string) => kept.keep('qari-data-1', path, text, date);
const save = (text = whole, date?: string) => kept.keep('qari-saved', path, text, date);

/** What the page is given: the answer itself, or what is on the device. */
async function givenFor(response: Response): Promise<'the answer' | string> {
  const state = {};
  const about = { request, state, event: {} } as never;
  try {
    const given = await preferKeptData.fetchDidSucceed?.({ ...(about as object), response } as never);
    expect(given).toBe(response);
    return 'the answer';
  } catch {
    const cachedResponse = await caches.match(request, { cacheName: 'qari-data-1' });
    const given = await preferKeptData.cachedResponseWillBeUsed?.({
      ...(about as object),
      cachedResponse,
    } as never);
    return `${await given?.text()}${given?.headers.has('x-qari-kept') ? ', as kept' : ''}`;
  }
}
const isKeptOf = async (response: Response) =>
  (await preferKeptData.cacheWillUpdate?.({ request, response } as never)) === response;

const broken: [string, string][] = [
  ['is empty', ''],
  ['is cut off', whole.slice(0, 12)],
  ['is a text', 'Service busy'],
];

describe('data of which the answer is broken', () => {
  it.each(broken)('(it %s) is not kept, and what was read before is given', async (_, text) => {
    await keepRead();
    expect(await givenFor(new Response(text))).toBe(`${whole}, as kept`);
    expect(await isKeptOf(new Response(text))).toBe(false);
  });

  it.each(broken)('(it %s) is as it came where nothing better is on the device', async (_, text) => {
    expect(await givenFor(new Response(text))).toBe('the answer');
    await keepRead('{"article');
    expect(await givenFor(new Response(text))).toBe('the answer');
  });

  it('does not arrive whole where the line drops: what is kept is given', async () => {
    await save();
    const body = new ReadableStream({ start: (stream) => stream.error(new TypeError('network error')) });
    expect(await givenFor(new Response(body))).toBe(`${whole}, as kept`);
  });
});

it('data that is whole is given and kept', async () => {
  await save();
  expect(await givenFor(new Response(whole))).toBe('the answer');
  expect(await isKeptOf(new Response(whole))).toBe(true);
});

it('of what is kept and saved the newer one is given, unless it is broken', async () => {
  const [sunday, monday] = ['Sun, 22 Nov 2026 10:00:00 GMT', 'Mon, 23 Nov 2026 10:00:00 GMT'];
  await save('{"of":"sunday"}', sunday);
  await keepRead('{"of":"monday"}', monday);
  expect(await givenFor(new Response('', { status: 429 }))).toBe('{"of":"monday"}, as kept');
  await keepRead('{"of":', monday);
  expect(await givenFor(new Response('', { status: 429 }))).toBe('{"of":"sunday"}, as kept');
});

describe.each([401, 403, 407, 429, 451])('a server that refuses with %i', (status) => {
  it.each([
    ['read', keepRead],
    ['saved', save],
  ])('hides nothing that was %s', async (_, keep) => {
    await keep();
    expect(await givenFor(new Response('no', { status }))).toBe(`${whole}, as kept`);
  });

  it('is heard where nothing is on the device', async () => {
    expect(await givenFor(new Response('no', { status }))).toBe('the answer');
  });
});

describe.each([404, 410])('an article that was withdrawn (%i)', (status) => {
  it('is shown to one who saved it, and the server was reached', async () => {
    await save();
    expect(await givenFor(new Response('no', { status }))).toBe(whole);
  });

  it('is gone for one who only read it', async () => {
    await keepRead();
    expect(await givenFor(new Response('no', { status }))).toBe('the answer');
  });
});
