import { readFileSync } from 'node:fs';
import { request as plain } from 'node:http';
import { expect, open, test } from '../support/test.ts';

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

test('shows a page under the name of its file too', async ({ page }) => {
  await open(page, '/articles/leap-second/index.html');
  await expect(page).toHaveURL('/articles/leap-second/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[data-article-id="leap-second"]')).not.toHaveCount(0);
});

test('has the licences of every library that it ships, linked from the page about the paper', async ({
  page,
}) => {
  await open(page, '/about/');
  const href = await page.getByRole('link', { name: 'licences.txt' }).getAttribute('href');
  const answer = await page.request.get(href ?? '');
  expect(answer.headers()['content-type']).toContain('text/plain');
  const text = await answer.text();
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(Object.keys(dependencies).filter((name) => !text.includes(`\n${name} `))).toEqual([]);
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

for (const [ending, type] of [
  ['webm', 'audio/webm'],
  ['m4a', 'audio/mp4'],
]) {
  test(`gives the part of a recording that a player asks for (${ending})`, async ({ request }) => {
    const answer = await request.get(`/edition/media/narration/leap-second.abstract.${ending}`, {
      headers: { Range: 'bytes=1000-1999' },
    });
    expect(answer.status()).toBe(206);
    expect(answer.headers()).toMatchObject({ 'content-type': type });
    expect(answer.headers()['content-range']).toMatch(/^bytes 1000-1999\/\d+$/);
    expect((await answer.body()).length).toBe(1000);
  });
}

test('lets a browser play a narration from any second', async ({ page }) => {
  await page.goto('/articles/leap-second/');
  const heard = await page.evaluate(async () => {
    const audio = new Audio('/edition/media/narration/leap-second.abstract.webm');
    const once = (event: string) =>
      new Promise((resolve) => audio.addEventListener(event, resolve, { once: true }));
    audio.preload = 'auto';
    audio.muted = true;
    await once('loadedmetadata');
    audio.currentTime = 26.04;
    await once('seeked');
    await audio.play();
    await once('timeupdate');
    return { duration: audio.duration, time: audio.currentTime };
  });
  expect(heard.duration).toBeCloseTo(40.28, 1);
  expect(heard.time).toBeGreaterThanOrEqual(26);
});
