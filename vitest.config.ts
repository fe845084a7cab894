import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'test/editor/**', 'test/office/**', 'test/slow/**'],
    // One worker a core; left to itself it keeps one core free.
    maxWorkers: '100%',
    testTimeout: 30_000,
  },
});
