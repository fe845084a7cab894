import { defineConfig } from 'vitest/config';

/** The language server in a real editor, which has to be installed. */
export default defineConfig({
  test: { include: ['test/editor/**/*.test.ts'], testTimeout: 90_000 },
});
