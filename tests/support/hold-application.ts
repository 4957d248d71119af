import type { Page } from '@playwright/test';

/** Holds the application of a page back, or the file that fetches it, until the returned function is called. */
export async function holdApplication(
  page: Page,
  file: 'entry-browser' | 'index' = 'entry-browser',
): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(`**/assets/${file}-*.js`, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}
