import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { findBrowser } from './find-browser.ts';

type LighthouseReport = NonNullable<Awaited<ReturnType<typeof lighthouse>>>['lhr'];

/** Lighthouse in the installed browser, mobile preset; `close` ends the browser. */
export async function openLighthouse() {
  const browser = await launch({
    chromePath: await findBrowser(),
    chromeFlags: ['--headless=new', '--no-sandbox'],
  });
  return {
    /** Loads a page once, as on a phone with a slow network. Throws when Lighthouse gives nothing. */
    async measure(url: string): Promise<LighthouseReport> {
      const result = await lighthouse(url, { port: browser.port, logLevel: 'error' });
      if (!result) throw new Error(`Lighthouse could not measure ${url}.`);
      return result.lhr;
    },
    close: () => browser.kill(),
  };
}

/** The value in the middle; NaN of none. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
