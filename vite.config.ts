import { defineConfig } from 'vitest/config';
import { qari } from './src/publish/vite-plugin.ts';

const plainTests = ['src/{domain,i18n,lib,publish}/**/*.test.ts', 'tests/unit/**/*.test.ts'];

export default defineConfig({
  plugins: [qari()],
  test: {
    restoreMocks: true,
    unstubGlobals: true,
    // Vitest leaves a core to itself, the half of a machine with two.
    maxWorkers: 2,
    // Properties are tried on hundreds of inputs, which takes a slow machine with two tests at once seconds.
    testTimeout: 20_000,
    projects: [
      // Pure functions and files of a folder: nothing of one test file is left for the next, so they share a process.
      { extends: true, test: { name: 'plain', include: plainTests, isolate: false } },
      { extends: true, test: { name: 'pages', include: ['src/**/*.test.{ts,tsx}'], exclude: plainTests } },
    ],
  },
});
