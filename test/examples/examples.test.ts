import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { schemaFiles } from '../../src/cli/schema-text.js';
import { buildDocuments, lint, loadProject } from '../../src/index.js';
import { projectFiles } from '../../src/workspace/template.js';
import { templateNames } from '../../src/workspace/templates.js';
import { writeWhole } from '../../src/workspace/write-output.js';

const work = mkdtempSync(path.join(tmpdir(), 'csm-examples-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

describe.each(['examples/parcel', 'examples/bank-zh'])('%s', (folder) => {
  const loaded = loadProject(folder);
  const { project } = loaded;

  test('is a whole service', () => {
    const stages = new Set(project.encounters.map((encounter) => encounter.data.stage));
    const expectations = project.encounters.flatMap((encounter) => encounter.expectations);
    const fixes = project.encounters.flatMap((encounter) => encounter.fixes);
    expect(stages).toEqual(new Set(['before', 'during', 'after']));
    expect(project.encounters.length).toBeGreaterThanOrEqual(6);
    expect(expectations.filter((one) => one.data.importance && one.data.performance).length).toBeGreaterThanOrEqual(12);
    expect(project.behaviors.length).toBeGreaterThanOrEqual(15);
    expect(project.standards.length).toBeGreaterThanOrEqual(20);
    expect(new Set(project.standards.map((standard) => standard.data.kind))).toEqual(new Set(['hard', 'soft']));
    expect(fixes.length).toBeGreaterThanOrEqual(2);
    expect(project.roles.length).toBeGreaterThanOrEqual(5);
  });

  test('builds the same bytes twice, from a project read anew', async () => {
    // All formats take their turn in test/slow.
    const formats = ['html', 'md', 'csv', 'json'] as const;
    const files = await buildDocuments(loaded, { formats: [...formats] });
    expect(files.length).toBeGreaterThan(2 * (project.encounters.length + project.roles.length));
    expect(await buildDocuments(loadProject(folder), { formats: [...formats] })).toEqual(files);
  });

  test('names no address outside in its pages', async () => {
    const pages = await buildDocuments(loaded, { formats: ['html'] });
    for (const page of pages) expect(String(page.content)).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });
});

test('the index of examples/parcel weighs the nine items of the Service Quality Indicator', () => {
  const [index] = loadProject('examples/parcel').project.indices;
  const weights = index?.items.map((item) => item.weight).sort((a, b) => b - a);
  expect(weights).toEqual([50, 30, 10, 10, 3, 3, 3, 1, 1]);
});

test('examples/parcel is what init writes (npm run examples)', async () => {
  const files = [...projectFiles({ template: 'parcel', locales: ['en', 'zh-CN'] }), ...(await schemaFiles('en'))];
  for (const file of files) {
    expect(readFileSync(path.join('examples/parcel', file.path)).equals(Buffer.from(file.content))).toBe(true);
  }
  const present = readdirSync('examples/parcel', { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => /\.[a-z]+$/.test(file) && !file.startsWith('documents') && file !== '.csm');
  expect(present.sort()).toEqual(files.map((file) => file.path).sort());
});

test.each(templateNames())('the template %s lints clean and builds in each choice of locales', async (template) => {
  for (const locales of [['en'], ['zh-CN'], ['zh-CN', 'en']] as const) {
    const folder = path.join(work, `${template}-${locales.join('-')}`);
    const files = projectFiles({ template, name: 'A: "B" & 公司 #1', locales: [...locales] });
    for (const file of files) writeWhole(path.join(folder, file.path), file.content);
    const loaded = loadProject(folder);
    for (const asOf of ['2026-11-24', '2027-01-01']) expect(await lint(loaded, { asOf }), asOf).toEqual([]);
    const built = (await buildDocuments(loaded, { formats: ['html'] })).map((file) => file.path);
    const { encounters, roles } = loaded.project;
    const pages = [
      'manual',
      'charter',
      ...encounters.map(({ id }) => `sop-${id}`),
      ...roles.map(({ id }) => `job-${id}`),
    ];
    expect(built).toEqual(
      expect.arrayContaining(locales.flatMap((locale) => pages.map((page) => `${locale}/${page}.html`))),
    );
  }
});
