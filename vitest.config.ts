import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'test/editor/**', 'test/office/**', 'test/slow/**'],
    testTimeout: 20_000,
  },
});
