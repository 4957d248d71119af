import type { Page } from '@playwright/test';
import { fakeSpeech, spoken } from '../support/fake-speech.ts';
import { expect, hydrated, open, test } from '../support/test.ts';

test.use({ serviceWorkers: 'allow' });

const recorded = '/articles/leap-second/';
const recording = '/edition/media/narration/leap-second.body.webm';

/** Puts files into the cache of what is saved, as the reader's hand will; gives their addresses. */
async function save(page: Page, urls: readonly string[]): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.evaluate(async (wanted) => {
    const cache = await caches.open('qari-saved');
    for (const url of wanted) {
      const response = await fetch(url, { headers: { 'x-qari-keep': '1' } });
      if (!response.ok) throw new Error(`${url}: ${response.status}`);
      await cache.put(url, response);
    }
  }, urls);
}
/** Forgets all that was kept by reading: what is still there is there because it was saved. */
const forgetRead = (page: Page) =>
  page.evaluate(async () => {
    for (const name of await caches.keys())
      if (name === 'qari-pictures' || name.startsWith('qari-data')) await caches.delete(name);
  });

/** Plays a recording in the page, from a place in it; gives where it came to, or what went wrong. */
const playFrom = (page: Page, url: string, seconds: number) =>
  page.evaluate(
    async ([source, from]) => {
      const audio = new Audio(source);
      const heard = await new Promise<string>((resolve) => {
        audio.addEventListener('error', () => resolve(`error ${audio.error?.code}`));
        audio.addEventListener('loadedmetadata', () => {
          audio.currentTime = from;
        });
        audio.addEventListener('timeupdate', () => {
          if (!audio.seeking && audio.currentTime > from + 0.3) resolve('played');
        });
        void audio.play().catch((error) => resolve(String(error)));
      });
      audio.pause();
      return { heard, at: audio.currentTime, duration: audio.duration };
    },
    [url, seconds] as const,
  );

test('a saved recording plays and seeks without a network', async ({ page, context }) => {
  await open(page, recorded);
  await save(page, [recording]);
  await context.setOffline(true);
  for (const place of [40, 3, 20]) {
    const { heard, at } = await playFrom(page, recording, place);
    expect(heard).toBe('played');
    expect(at).toBeGreaterThan(place);
    expect(at).toBeLessThan(place + 5);
  }
  expect(
    await page.evaluate(async (url) => {
      const part = await fetch(url, { headers: { range: 'bytes=100-199' } });
      return [part.status, part.headers.get('content-range')?.split('/')[0], (await part.blob()).size];
    }, recording),
  ).toEqual([206, 'bytes 100-199', 100]);
});

test('a recording that is not saved plays and seeks over the network, and stays there', async ({
  page,
  context,
}) => {
  await open(page, recorded);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const { heard, at } = await playFrom(page, recording, 30);
  expect(heard).toBe('played');
  expect(at).toBeGreaterThan(30);
  await context.setOffline(true);
  expect((await playFrom(page, `${recording}?other`, 0)).heard).toMatch(/error|not supported/i);
});

test('a saved article opens without a network after all that was read is forgotten', async ({
  page,
  context,
}) => {
  await open(page, '/');
  await save(page, ['/edition/articles/leap-second.json']);
  await forgetRead(page);
  await context.setOffline(true);
  await page.goto(recorded);
  await hydrated(page);
  await expect(page.locator('[data-article-id="leap-second"]')).not.toHaveCount(0);
  await expect(page.getByRole('region', { name: 'حال الاتصال' })).toContainText('حُفظت هذه الصفحة');
});

test('without a network the player takes the saved recording, not a voice of the device', async ({
  page,
  context,
}) => {
  await fakeSpeech(page, 'lingers');
  await open(page, recorded);
  await save(page, [
    '/edition/articles/leap-second.json',
    '/edition/media/narration/leap-second.abstract.webm',
  ]);
  await context.setOffline(true);
  await page.reload();
  await hydrated(page);
  await page.getByRole('button', { name: 'استمع إلى الملخص' }).click();
  const dock = page.getByRole('region', { name: 'مشغّل الاستماع' });
  await expect(dock).toContainText('صوت آلي مسجّل');
  await expect(dock.getByText(/^الجملة 2/)).toBeVisible({ timeout: 20_000 });
  expect(await spoken(page)).toEqual([]);
});
