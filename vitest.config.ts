import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/browser/**', 'test/editor/**', 'test/office/**'],
    testTimeout: 20_000,
  },
});
