import { answered, type Engine, openArticle, waitFor } from '../support/engine.ts';
import { installedFirefox } from '../support/find-firefox.ts';
import { hasWebkit } from '../support/find-webkit.ts';
import { firefoxEngine, launchFirefox } from '../support/firefox.ts';
import { type Deploys, serveDeploys } from '../support/serve-deploys.ts';
import { expect, longArticle, test } from '../support/test.ts';
import { launchWebkit } from '../support/webkit.ts';

// What a reader does in a day, in engines that are not Chromium. Each has its own worker and caches; neither has a voice here.
const noVoices = { SPEECHD_ADDRESS: 'unix_socket:/nowhere', SPEECHD_CMD: 'false' };
const engines = [
  {
    name: 'Firefox ESR',
    port: 4341,
    problem: process.env.QARI_NO_FIREFOX || (installedFirefox() ? '' : 'no Firefox'),
    launch: async () => {
      const browser = await launchFirefox(noVoices);
      return {
        close: () => browser.close(),
        // It opens the article by itself.
        begin: (url: string, faults: string[]) => firefoxEngine(browser, url + longArticle, faults),
      };
    },
  },
  {
    name: 'WebKitGTK',
    port: 4342,
    problem: process.env.QARI_NO_WEBKIT || (hasWebkit() ? '' : 'no WebKitGTK'),
    launch: async () => {
      const engine = await launchWebkit();
      return {
        close: engine.close,
        begin: async (url: string) => {
          await openArticle(engine, url);
          return engine;
        },
      };
    },
  },
];

for (const { name, port, problem, launch } of engines) {
  test(`in ${name} one reads, opens the summary, enlarges, searches, listens, and reads without a network`, async () => {
    test.skip(Boolean(problem), problem);
    test.setTimeout(90_000);
    const faults: string[] = [];
    // Each takes seconds to start: they do it side by side.
    const launching = launch();
    launching.catch(() => {});
    const site = await serveDeploys(port);
    try {
      const engine = await (await launching).begin(site.url, faults);
      await spendADay(engine, site);
      expect(faults).toEqual([]);
      await loseTheNetwork(engine, site);
    } finally {
      await launching.then(
        ({ close }) => close(),
        () => {},
      );
      site.end();
    }
  });
}

async function spendADay(engine: Engine, site: Deploys): Promise<void> {
  await waitFor(engine, () => document.querySelector('h1')?.textContent?.includes('قناة السويس'), true);
  expect(await engine.ask(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

  await engine.click('//summary[contains(., "اظهر الملخص")]');
  const isSummaryOpen = () => document.querySelector('[data-spoken="abstract.0"]')?.checkVisibility();
  await waitFor(engine, isSummaryOpen, true);

  const size = () => getComputedStyle(document.querySelector('#p1') as Element).fontSize;
  const before = await engine.ask(size);
  await engine.click('//button[@aria-label="كبّر الخط"]');
  await waitFor(engine, () => document.documentElement.dataset.typeStep, '1');
  expect(Number.parseFloat(await engine.ask(size))).toBeGreaterThan(Number.parseFloat(before));

  await engine.click('//button[contains(., "استمع إلى الملخص")]');
  const isToldOfVoices = () =>
    document.querySelector('[data-status] [role="alert"]')?.textContent?.includes('لا صوت على هذا الجهاز');
  await waitFor(engine, isToldOfVoices, true);
  await engine.click('//button[@aria-label="أغلق مشغّل الاستماع"]');

  await engine.open(`${site.url}/search/`);
  await answered(engine);
  await engine.search('//main//input', 'قناه السويس');
  const isFound = () => document.querySelector('main article a[href*="suez-canal"]') !== null;
  await waitFor(engine, isFound, true);

  await openArticle(engine, site.url);
  // Size and summary are as they were left.
  expect(await engine.ask(() => document.documentElement.dataset.typeStep)).toBe('1');
  await waitFor(engine, isSummaryOpen, true);
  await waitFor(engine, () => Boolean(navigator.serviceWorker.controller), true);
  await engine.click('//button[normalize-space()="احفظ"]');
  const isSaved = () =>
    [...document.querySelectorAll('button')].some((button) => button.textContent === 'محفوظ');
  await waitFor(engine, isSaved, true);
}

async function loseTheNetwork(engine: Engine, site: Deploys): Promise<void> {
  await site.stop();
  await engine.reload();
  await answered(engine);
  await waitFor(engine, () => document.querySelector('h1')?.textContent?.includes('قناة السويس'), true);
  const isPictureThere = () =>
    (document.querySelector<HTMLImageElement>('main figure img')?.naturalWidth ?? 0) > 0;
  await waitFor(engine, isPictureThere, true);
  await engine.open(`${site.url}/articles/not-opened-before/`);
  await answered(engine);
  await waitFor(engine, () => document.querySelector('h1')?.textContent, 'لم تصل الصفحة');
}
