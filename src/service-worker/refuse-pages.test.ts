import { expect, it } from 'vitest';
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { refusePages } from './refuse-pages.ts';

const answer = (type: string, status = 200) =>
  new Response('', { status, headers: { 'content-type': type } });
const about = (url: string) => ({ request: new Request(url) }) as never;
const file = 'https://paper.example/edition/articles/a.json';

const fetched = (url: string, response: Response) =>
  (refusePages.fetchDidSucceed as NonNullable<WorkboxPlugin['fetchDidSucceed']>)({
    ...(about(url) as object),
    response,
  } as never);
const kept = (url: string, cachedResponse: Response) =>
  (refusePages.cachedResponseWillBeUsed as NonNullable<WorkboxPlugin['cachedResponseWillBeUsed']>)({
    ...(about(url) as object),
    cachedResponse,
  } as never);

it('a login page in the place of an article is no answer, neither new nor kept', async () => {
  await expect(fetched(file, answer('text/html; charset=utf-8'))).rejects.toThrow('is a page');
  expect(await kept(file, answer('text/html'))).toBeNull();
});

it('data is taken, and so is the page that tells that there is none', async () => {
  const data = answer('application/json');
  const missing = answer('text/html', 404);
  expect([await fetched(file, data), await fetched(file, missing), await kept(file, data)]).toEqual([
    data,
    missing,
    data,
  ]);
});

it('where a page was asked for, a page is right', async () => {
  const page = answer('text/html');
  expect(await fetched('https://paper.example/shell/index.html', page)).toBe(page);
});
