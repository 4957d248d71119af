import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';

/** What a page says on the console when it breaks its own rules. */
export const faultPattern = /CSP violation|Content Security Policy|Minified React error|hydrat/i;

/** Collects what no page of ours may do: policy violations, uncaught errors, requests to any other house. */
export async function watchContext(context: BrowserContext, baseURL: string): Promise<string[]> {
  const faults: string[] = [];
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      console.error(`CSP violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  context.on('console', (message) => {
    if (faultPattern.test(message.text())) faults.push(message.text());
  });
  context.on('weberror', (error) => faults.push(String(error.error())));
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${baseURL}/`) && !/^(?:data|blob):/.test(url)) faults.push(`request to ${url}`);
  });
  return faults;
}

/** Every test fails on any such fault, wherever in the test it happens; `forgiven` is what it does to the page itself. */
export const test = base.extend<{ forgiven: RegExp | null; watched: undefined }>({
  forgiven: [null, { option: true }],
  watched: [
    async ({ context, baseURL, forgiven }, use) => {
      const faults = await watchContext(context, baseURL ?? '');
      await use(undefined);
      expect(faults.filter((fault) => !forgiven?.test(fault))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The article that the project began with. */
export const seedArticle = '/articles/iraq-coalition-withdrawal/';

/** An article with every tool, long enough to scroll. */
export const longArticle = '/articles/suez-canal/';

/** Waits until React has taken over the page. */
export async function hydrated(page: Page): Promise<void> {
  // Nothing of the reader's choice is still to come: what is waited for is not shown, and nobody could judge it.
  await page.locator('html[data-hydrated]:not([data-pending])').waitFor({ state: 'attached' });
}

/** Opens a page and waits until it answers. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await hydrated(page);
}
