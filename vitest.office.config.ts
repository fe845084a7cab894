import { defineConfig } from 'vitest/config';

/** Workbooks and documents opened, reckoned and printed by LibreOffice: slow, and asking for system packages. */
export default defineConfig({
  test: { include: ['test/office/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000, fileParallelism: false },
});
