import type { LaunchOptions } from '@playwright/test';
import { installedBrowser } from './find-browser.ts';

/** How a browser is started here. */
export function launchedWith(executablePath: string | null): LaunchOptions {
  return {
    executablePath: executablePath ?? '',
    args: [
      // Letters as wide as on screens of today: the headless shell rounds them to whole pixels.
      '--font-render-hinting=none',
      // Root has no sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  };
}

/** For `test.use` in files whose tests need what the headless shell lacks: voices, profiles, wake locks, the back-forward cache. */
export const inWholeBrowser = { launchOptions: launchedWith(installedBrowser()) };
