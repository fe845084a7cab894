import { describe, expect, test } from 'vitest';
import { SHEETS } from '../../../src/exchange/round-trip/fields/field.js';
import { LOCALES, type Locale } from '../../../src/model/locale.js';
import type { Project } from '../../../src/model/project.js';
import { readProject } from '../../../src/workspace/read-project.js';
import { templateNames } from '../../../src/workspace/templates.js';
import { csvOf, planOf, tableOf, templateProject } from '../../support/table.js';

const NOTHING = { faults: [], conflicts: [], notes: [], settled: 0, edits: new Map() };

async function expectNothing(project: Project, languages: readonly Locale[] = [project.locales[0]]): Promise<void> {
  for (const locale of languages) expect(await planOf(project, await tableOf(project, locale))).toMatchObject(NOTHING);
  for (const sheet of SHEETS) {
    expect(await planOf(project, await csvOf(project, sheet), {}, 'table.csv')).toMatchObject(NOTHING);
  }
}

describe('a table that comes back as it went out changes nothing', () => {
  test.each(['examples/parcel', 'examples/bank-zh'])('%s', async (folder) => {
    const { project } = readProject(folder);
    expect(project.standards.length).toBeGreaterThan(20);
    await expectNothing(project, LOCALES);
  });

  const choices: [Locale, ...Locale[]][] = [['zh-CN'], ['en', 'zh-CN']];
  test.each(templateNames().flatMap((name) => choices.map((locales) => [name, locales] as const)))(
    'template %s in %s',
    async (name, locales) => {
      await expectNothing(templateProject(name, locales).project);
    },
  );
});

test('the same project gives the same bytes', async () => {
  const table = await tableOf(readProject('examples/parcel').project);
  expect(await tableOf(readProject('examples/parcel').project)).toEqual(table);
});
