import { defineConfig } from '@playwright/test';
import { installedShell } from './support/find-browser.ts';
import { launchedWith } from './support/whole-browser.ts';

const port = 4319;

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // What passes only at its second try is printed as flaky and is mended (docs/decisions/0013).
  retries: 1,
  workers: 2,
  timeout: 60_000,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'ar',
    timezoneId: 'Asia/Riyadh',
    // Only the tests of the paper without a network let it work: what a worker fetches, no other test could stop.
    serviceWorkers: 'block',
    viewport: { width: 390, height: 844 },
    trace: 'on-first-retry',
    launchOptions: launchedWith(installedShell()),
  },
  webServer: {
    command: 'npx vite preview --strictPort',
    cwd: '..',
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: !process.env.CI,
  },
});
