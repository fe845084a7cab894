import { defineConfig } from 'vitest/config';

/** Whole packs in every format: minutes, not seconds. */
export default defineConfig({
  test: { include: ['test/slow/**/*.test.ts'], testTimeout: 180_000, fileParallelism: false },
});
