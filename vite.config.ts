import { defineConfig } from 'vitest/config';
import { qari } from './src/publish/vite-plugin.ts';

export default defineConfig({
  plugins: [qari()],
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/unit/**/*.test.ts'],
    restoreMocks: true,
    unstubGlobals: true,
  },
});
