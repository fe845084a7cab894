import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lint, loadProject } from '../../src/index.js';

const EXAMPLES = new URL('../../examples/', import.meta.url).pathname;

test.each(readdirSync(EXAMPLES))('examples/%s lints without findings', async (name) => {
  const loaded = loadProject(`${EXAMPLES}${name}`);
  expect(loaded.project.standards.length).toBeGreaterThan(10);
  expect(await lint(loaded)).toEqual([]);
});
