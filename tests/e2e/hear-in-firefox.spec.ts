import type { Browser, Page } from 'puppeteer-core';
import { installedFirefox } from '../support/find-firefox.ts';
import { asked, click, launchFirefox, openInFirefox } from '../support/firefox.ts';
import { type SpeechService, startSpeech } from '../support/speech.ts';
import { expect, seedArticle, test } from '../support/test.ts';

// Firefox ESR with a real Arabic voice, espeak-ng through speech-dispatcher, in real time. One test after the other.
const reason =
  process.env.QARI_NO_FIREFOX || process.env.QARI_NO_SPEECH || (installedFirefox() ? '' : 'no Firefox');
test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.skip(Boolean(reason), reason);

let speech: SpeechService;
let firefox: Browser;
let faults: string[] = [];

test.beforeAll(async () => {
  speech = startSpeech();
  firefox = await launchFirefox(speech.env);
});

test.beforeEach(() => {
  faults = [];
});

test.afterEach(() => expect(faults).toEqual([]));

test.afterAll(async () => {
  await firefox?.close();
  speech?.stop();
});

async function openWithVoice(baseURL = ''): Promise<Page> {
  const page = await openInFirefox(firefox, `${baseURL}${seedArticle}`, faults);
  const hasVoice = () => speechSynthesis.getVoices().some(({ lang }) => lang.startsWith('ar'));
  await page.waitForFunction(hasVoice, { timeout: 20_000 });
  return page;
}

const read = (page: Page) =>
  page.evaluate(() => {
    const dock = document.querySelector('[role="region"][data-status], section[data-status]');
    return {
      status: dock?.getAttribute('data-status'),
      sentence: Number(/الجملة (\d+) من 4/.exec(dock?.textContent ?? '')?.[1]),
      title: dock?.querySelector('a')?.textContent ?? '',
      alert: dock?.querySelector('[role="alert"]')?.textContent ?? '',
      speaking: speechSynthesis.speaking,
    };
  });

/** The words that are marked: by the Custom Highlight API, or before Firefox 140 those of the whole element. */
const marked = (page: Page) =>
  page.evaluate(() =>
    'highlights' in CSS
      ? [...(CSS.highlights.get('spoken') ?? [])].join('')
      : (document.querySelector('[data-speaking]')?.textContent ?? ''),
  );

async function reaches(page: Page, status: string, sentence: number) {
  await expect.poll(() => read(page), { timeout: 40_000 }).toMatchObject({ status, sentence });
}

test('Firefox reads the summary to its end, with rate, next, pause and resume', async ({ baseURL }) => {
  const page = await openWithVoice(baseURL);
  await click(page, 'button', 'استمع إلى الملخص');
  await reaches(page, 'speaking', 1);
  const point = await page.$eval('[data-spoken="abstract.0"]', (element) => element.textContent ?? '');
  await expect.poll(async () => point.includes((await marked(page)) || '-')).toBe(true);
  await click(page, 'button', 'خيارات الاستماع');
  const rate = await page.waitForSelector('::-p-aria([name="السرعة"][role="combobox"])');
  await rate?.select('2');
  await expect.poll(async () => (await asked(page)).length).toBe(2);
  await reaches(page, 'speaking', 1);
  await click(page, 'button', 'الجملة التالية');

  await reaches(page, 'speaking', 3);
  await click(page, 'button', 'أوقف مؤقتاً');
  await reaches(page, 'paused', 3);
  await expect.poll(async () => (await read(page)).speaking).toBe(false);
  // Long enough for an `end` that Firefox sends after cancel.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await reaches(page, 'paused', 3);
  await click(page, 'button', 'شغّل');
  await reaches(page, 'speaking', 3);
  await click(page, 'button', 'الجملة التالية');
  await reaches(page, 'speaking', 4);
  await reaches(page, 'idle', 4);
  expect(await marked(page)).toBe('');
  const said = await asked(page);
  const [first, second, third, fourth] = [...new Set(said)];
  expect(said).toEqual([first, first, second, third, third, fourth]);
  await page.close();
});

test('Firefox goes on reading on the next page, and is silent when told', async ({ baseURL }) => {
  const page = await openWithVoice(baseURL);
  await click(page, 'button', 'استمع إلى الملخص');
  await reaches(page, 'speaking', 1);
  await page.locator('::-p-aria([name="في القسم نفسه"][role="navigation"]) a').click();
  await expect.poll(() => page.url()).not.toContain(seedArticle);
  await reaches(page, 'speaking', 1);
  expect(await read(page)).toMatchObject({ speaking: true, title: expect.stringContaining('بغداد') });
  await click(page, 'button', 'أغلق مشغّل الاستماع');
  await expect.poll(async () => (await read(page)).status).toBeUndefined();
  await expect.poll(async () => (await read(page)).speaking).toBe(false);
  await page.close();
});

test('a sound card that hangs is told in Firefox, and heard again when it is back', async ({ baseURL }) => {
  const page = await openWithVoice(baseURL);
  await click(page, 'button', 'استمع إلى الملخص');
  await reaches(page, 'speaking', 1);
  await click(page, 'button', 'خيارات الاستماع');
  speech.hang();
  await click(page, 'button', 'الجملة التالية');
  await expect.poll(async () => (await read(page)).alert, { timeout: 40_000 }).toContain('توقّف الصوت');
  speech.recover();
  await click(page, 'button', 'حاول مرة أخرى');
  await reaches(page, 'speaking', 2);
  await page.close();
});

test('a Firefox without voices says so, with the steps of this system', async ({ baseURL }) => {
  // Neither a daemon that runs nor one that could be started.
  const none = { SPEECHD_ADDRESS: 'unix_socket:/nowhere', SPEECHD_CMD: 'false' };
  const mute = await launchFirefox({ ...speech.env, ...none });
  try {
    const page = await openInFirefox(mute, `${baseURL}${seedArticle}`, faults);
    await click(page, 'button', 'استمع إلى الملخص');
    await expect
      .poll(async () => (await read(page)).alert, { timeout: 15_000 })
      .toContain('لا صوت على هذا الجهاز يقرأ اللغة العربية.');
    expect((await read(page)).alert).toContain('لإضافة صوت');
    expect(await asked(page)).toEqual([]);
  } finally {
    await mute.close();
  }
});
