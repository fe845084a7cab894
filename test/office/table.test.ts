import { beforeAll, describe, expect, test } from 'vitest';
import type { Project } from '../../src/model/project.js';
import { readProject } from '../../src/workspace/read-project.js';
import { templateNames } from '../../src/workspace/templates.js';
import { filledIn } from '../support/filled-table.js';
import { converted } from '../support/office.js';
import { planOf, said, tableOf, templateProject, textsAfter } from '../support/table.js';

/** LibreOffice writes the first sheet as it shows it, in UTF-8. */
const CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false';
const NOTHING = { faults: [], conflicts: [], notes: [], edits: new Map() };

describe.each(['examples/parcel', 'examples/bank-zh'])('the table of %s, saved by LibreOffice', (folder) => {
  const loaded = readProject(folder);
  let table: Uint8Array;
  beforeAll(async () => {
    table = await tableOf(loaded.project);
  });

  test('as a workbook changes nothing', async () => {
    expect(await planOf(loaded.project, await converted(table, 'xlsx', 'xlsx'))).toMatchObject(NOTHING);
  });

  test('as CSV changes nothing', async () => {
    const csv = await converted(table, 'xlsx', CSV);
    expect(await planOf(loaded.project, csv, {}, 'table.csv')).toMatchObject(NOTHING);
  });

  test('as a workbook of its own format and back changes nothing', async () => {
    const ods = await converted(table, 'xlsx', 'ods');
    expect(await planOf(loaded.project, await converted(ods, 'ods', 'xlsx'))).toMatchObject(NOTHING);
  });
});

test.each(templateNames())('the table of the template %s, saved by LibreOffice, changes nothing', async (name) => {
  const { project } = templateProject(name, ['en', 'zh-CN']);
  expect(await planOf(project, await converted(await tableOf(project), 'xlsx', 'xlsx'))).toMatchObject(NOTHING);
});

test('what was filled in comes back from a workbook LibreOffice saved', async () => {
  const loaded = readProject('examples/bank-zh');
  const [first, second] = loaded.project.standards as [Project['standards'][number], Project['standards'][number]];
  const filled = await filledIn(await tableOf(loaded.project), (named) =>
    named('标准').type(first.id, '目标值', 0.93, '0%').type(second.id, '复审日期', 46_500, 'yyyy/m/d'),
  );
  const plan = await planOf(loaded.project, await converted(filled, 'xlsx', 'xlsx'));
  expect([said(plan.faults), plan.tally.cells]).toEqual([[], 2]);
  const text = Object.values(textsAfter(loaded, plan)).join('\n');
  expect(text).toMatch(/\btarget: 93%$/m);
  expect(text).toMatch(/\breview: 2027-04-23$/m);
});
