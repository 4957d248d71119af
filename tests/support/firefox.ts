import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Engine } from './engine.ts';
import { installedFirefox } from './find-firefox.ts';
import { faultPattern } from './test.ts';

/** Firefox without a window, driven through WebDriver BiDi: Playwright drives only a Firefox of its own. */
export function launchFirefox(env: Record<string, string>): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: installedFirefox() ?? '',
    headless: true,
    env: { ...process.env, ...env },
  });
}

/** Opens a page of the site in a tab of its own and waits until it answers. What no page may do lands in `faults`. */
export async function openInFirefox(browser: Browser, url: string, faults: string[]): Promise<Page> {
  const page = await browser.newPage();
  page.on('console', (message) => {
    if (faultPattern.test(message.text())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(url).origin)
      faults.push(`request to ${request.url()}`);
  });
  await page.evaluateOnNewDocument(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`CSP violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
    // The engine stays the real one; what it is asked for is written down.
    const asked: string[] = [];
    const { speak } = SpeechSynthesis.prototype;
    SpeechSynthesis.prototype.speak = function (utterance) {
      asked.push(utterance.text);
      speak.call(this, utterance);
    };
    Object.defineProperty(window, 'asked', { value: asked });
  });
  await page.setViewport({ width: 390, height: 844 });
  await page.goto(url);
  await page.waitForSelector('html[data-hydrated]:not([data-pending])');
  return page;
}

/** What the voices of this page were asked to say, in order. */
export function asked(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { asked: string[] }).asked);
}

/** Clicks what has this role and this name. */
export function click(page: Page, role: 'button' | 'link', name: string): Promise<void> {
  return page.locator(`::-p-aria([name="${name}"][role="${role}"])`).click();
}

/** Firefox by the little that every driver can do; what no page may do lands in `faults`. */
export async function firefoxEngine(browser: Browser, url: string, faults: string[]): Promise<Engine> {
  const page = await openInFirefox(browser, url, faults);
  return {
    open: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    click: (xpath) => page.locator(`::-p-xpath(${xpath})`).click(),
    async search(xpath, text) {
      await page.locator(`::-p-xpath(${xpath})`).fill(text);
      await page.keyboard.press('Enter');
    },
    ask: (question) => page.evaluate(question) as Promise<ReturnType<typeof question>>,
    close: () => browser.close(),
  };
}
