import { request as plain } from 'node:http';
import { expect, test } from '../support/test.ts';

/** A request whose path stays as it is written: browsers and fetch would tidy it. */
function headOf(port: number, path: string, method = 'HEAD') {
  return new Promise<{ status: number; location: string; cache: string }>((resolve, reject) => {
    plain({ port, path, method }, (response) => {
      response.resume();
      resolve({
        status: response.statusCode ?? 0,
        location: response.headers.location ?? '',
        cache: response.headers['cache-control'] ?? '',
      });
    })
      .on('error', reject)
      .end();
  });
}
const port = (baseURL = '') => Number(new URL(baseURL).port);

test('sends no reader to another house', async ({ baseURL }) => {
  for (const path of ['//evil.example/../articles/suez-canal', '//evil.example/%2e%2e/articles/suez-canal']) {
    const { location } = await headOf(port(baseURL), path);
    expect(location).not.toMatch(/^\/\//);
  }
});

test('leads to the slash with the whole query', async ({ baseURL }) => {
  expect(await headOf(port(baseURL), '/articles/suez-canal?x=1?y=2')).toMatchObject({
    status: 308,
    location: '/articles/suez-canal/?x=1?y=2',
  });
});

test('keeps files with a hash for ever, and what is not there for no time', async ({ page, baseURL }) => {
  await page.goto('/');
  const script = await page.locator('script[type=module]').getAttribute('src');
  expect((await headOf(port(baseURL), script ?? '')).cache).toContain('immutable');
  expect((await headOf(port(baseURL), '/assets/none-abc.js')).cache).not.toContain('immutable');
});

test('only reads', async ({ baseURL }) => {
  expect((await headOf(port(baseURL), '/', 'POST')).status).toBe(405);
  expect((await headOf(port(baseURL), '/', 'DELETE')).status).toBe(405);
});

for (const path of ['/..%2f..%2fpackage.json', '/%2e%2e/package.json', '/%00', '/%ff/']) {
  test(`serves nothing outside the site for ${path}`, async ({ baseURL }) => {
    expect((await headOf(port(baseURL), path)).status).toBe(404);
  });
}
