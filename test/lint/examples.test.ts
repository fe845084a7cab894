import { existsSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { lint, loadProject } from '../../src/index.js';

/** While the first editions are approved, and the day they take effect. */
const DAYS = ['2026-11-24', '2027-01-01'];
const EXAMPLES = new URL('../../examples/', import.meta.url).pathname;

/** Each folder that is a project by itself. */
const PROJECTS = readdirSync(EXAMPLES).filter((name) => existsSync(`${EXAMPLES}${name}/csm.yaml`));
const CASES = PROJECTS.flatMap((name) => DAYS.map((asOf) => ({ name, asOf })));

test.each(CASES)('examples/$name lints without findings on $asOf', async ({ name, asOf }) => {
  const loaded = loadProject(`${EXAMPLES}${name}`);
  expect(loaded.project.standards.length).toBeGreaterThan(10);
  expect(await lint(loaded, { asOf })).toEqual([]);
});

// A clean bill is worth something only where the rules would speak.
test.each(PROJECTS)('examples/%s is found out once its reviews are past', async (name) => {
  const found = await lint(loadProject(`${EXAMPLES}${name}`), { asOf: '2028-01-01' });
  expect(new Set(found.map(({ rule }) => rule))).toContain('review-overdue');
});
