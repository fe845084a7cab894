import { defineConfig } from 'vitest/config';

/** Printed pages, looked at through Chromium and poppler: slow, and asking for system packages. */
export default defineConfig({
  test: { include: ['test/browser/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000, fileParallelism: false },
});
