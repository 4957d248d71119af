// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { openDB } from 'idb';
import { beforeEach, expect, it, vi } from 'vitest';
import { erasureSignal } from '#data/library/erasure-signal.ts';
import { dateStyleOf } from '#domain/edition/edition-info.ts';
import { buildEdition } from '../../../tests/fixtures/build-edition.ts';
import { fakeCaches } from '../../../tests/fixtures/fake-caches.ts';
import { openTab, takeFreshDevice } from '../../../tests/fixtures/library/open-tab.ts';
import { serveArticles } from '../../../tests/fixtures/library/serve-articles.ts';
import { openPage } from '../../../tests/fixtures/open-page.tsx';
import { EditionDownload } from './edition-download.tsx';
import { editionDownload } from './edition-download-store.ts';

const reader = userEvent.setup();
const today = {
  files: ['edition/home.json'],
  articles: ['suez', 'oud', 'withdrawn'].map((id) => ({ id, bytes: 9, audioBytes: 0 })),
};
let kept: ReturnType<typeof fakeCaches>;
let served: Map<string, string>;

takeFreshDevice();
beforeEach(async () => {
  kept = fakeCaches();
  await editionDownload.remove();
  served = serveArticles(today.articles.map(({ id }) => id));
  served.set('/edition/today.json', JSON.stringify(today));
  served.set('/edition/home.json', '{}');
});

const openPart = () => openPage(<EditionDownload dateStyle={dateStyleOf(buildEdition(), 'ar')} />);
const download = async () => reader.click(await screen.findByRole('button', { name: 'نزّل العدد' }));
const focused = () => document.activeElement?.textContent;
/** Lets an answer of the server wait until the reader has done something. */
function holdBack(path: string): () => void {
  const answer = fetch;
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  vi.stubGlobal('fetch', async (address: string) => {
    if (address.endsWith(path)) await held;
    return answer(address);
  });
  return goOn;
}

it('the focus goes from the button to what takes its place, and then to what came of it', async () => {
  const goOn = holdBack('oud.json');
  openPart();
  await download();
  await waitFor(() => expect(focused()).toBe('أوقف التنزيل'));
  goOn();
  await waitFor(() => expect(focused()).toMatch(/^على جهازك: 3 مقالات/));
});

it('a download that ends leaves a reader where the reader has gone meanwhile', async () => {
  const goOn = holdBack('oud.json');
  openPart();
  await download();
  await waitFor(() => expect(focused()).toBe('أوقف التنزيل'));
  await reader.tab();
  goOn();
  await screen.findByText(/^على جهازك: 3 مقالات/);
  expect(document.activeElement).toBe(document.body);
});

it('who stops a download is led to the words that say so', async () => {
  const goOn = holdBack('oud.json');
  openPart();
  await download();
  await reader.click(await screen.findByRole('button', { name: 'أوقف التنزيل' }));
  goOn();
  await waitFor(() => expect(focused()).toMatch(/^توقّف التنزيل/));
});

it.each([
  ['on the same page', async () => (await import('#data/library/erase-all.ts')).eraseAll()],
  ['in another tab', async () => (await openTab()).eraseAll()],
])(
  'a download stops when everything is erased %s: nothing comes afterwards, and nothing is said to have stayed',
  async (_, eraseAll) => {
    const stopped = vi.fn();
    const stopHearing = erasureSignal.on(stopped);
    const goOn = holdBack('suez.json');
    openPart();
    await download();
    await screen.findByRole('button', { name: 'أوقف التنزيل' });
    const erasing = eraseAll();
    // The message of another tab comes a moment later.
    await waitFor(() => expect(stopped).toHaveBeenCalled());
    goOn();
    expect(await erasing).toMatchObject({ ok: true });
    expect(await screen.findByRole('button', { name: 'نزّل العدد' })).toBeTruthy();
    expect(screen.queryByText(/^توقّف التنزيل/)).toBeNull();
    expect([kept.paths('qari-saved'), localStorage.getItem('qari.unfinished')]).toEqual([[], null]);
    stopHearing();
  },
);

it('a device that is full from the first is told to have saved nothing', async () => {
  vi.stubGlobal('navigator', { ...navigator, storage: { estimate: async () => ({ usage: 9, quota: 10 }) } });
  openPart();
  await download();
  expect(await screen.findByText(/فلم يُحفظ شيء/)).toBeTruthy();
});

it('an article of the edition that was withdrawn keeps none of the others away, and is not asked for again', async () => {
  served.delete('/edition/articles/withdrawn.json');
  served.set('/edition/today.json', JSON.stringify({ ...today, articles: today.articles.toReversed() }));
  openPart();
  await download();
  expect(await screen.findByText('نُزّل العدد إلا ما لم يعد منشوراً من مقالاته.')).toBeTruthy();
  expect(await screen.findByText(/^على جهازك: مقالان/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: /التنزيل|نزّل/ })).toBeNull();
});

it('a window of an older build than what is on the device says so, and offers nothing', async () => {
  // This one lets go, as a tab does.
  (await openDB('qari', 99)).close();
  openPart();
  expect(await screen.findByText(/^هذه النافذة من نسخة أقدم من الصحيفة/)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});
