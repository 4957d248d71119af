import type { Page } from '@playwright/test';

/** Holds the application of a page back until the returned function is called. */
export async function holdApplication(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/assets/entry-browser*.js', async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
