import { beforeAll, describe, expect, test } from 'vitest';
import { sentenceOf } from '../../../src/cli/round-trip/shown-plan.js';
import { isExported } from '../../../src/exchange/round-trip/back/recognize.js';
import type { Remark } from '../../../src/exchange/round-trip/back/remark.js';
import { readTables } from '../../../src/exchange/tables/read.js';
import { roundTripWords } from '../../../src/locales/catalog.js';
import { LOCALES } from '../../../src/model/locale.js';
import type { LoadedProject } from '../../../src/workspace/read-project.js';
import { filledIn } from '../../support/filled-table.js';
import { projectFrom } from '../../support/project.js';
import { csvOf, planOf, said, tableOf } from '../../support/table.js';
import { COLLECTION, FILES } from './project.js';

let loaded: LoadedProject;
let table: Uint8Array;
beforeAll(async () => {
  loaded = projectFrom(FILES);
  table = await tableOf(loaded.project);
});

/** What is said of a table after some work on it, in English; with faults nothing is edited. */
async function faultsOf(work: Parameters<typeof filledIn>[1]): Promise<string[]> {
  const plan = await planOf(loaded.project, await filledIn(table, work));
  if (plan.faults.length > 0) expect(plan.edits.size).toBe(0);
  return inWords(plan.faults);
}

async function inWords(remarks: readonly Remark[]): Promise<string[]> {
  const words = await roundTripWords('en');
  return remarks.map((one) => `${one.cell ?? one.sheet}: ${sentenceOf(one, words)}`);
}

describe('what cannot be taken over is said with its place', () => {
  test.each<[string, string, string, string]>([
    ['Standards', 'Kind', 'hrad', 'C5: "hrad" is not one of the choices. Did you mean "hard"?'],
    ['Standards', 'Kind', 'x', 'C5: "x" is not one of the choices. Choose from: hard, soft.'],
    ['Standards', 'Owner', 'maneger', 'AC5: there is no role "maneger". Did you mean "manager"?'],
    ['Standards', 'Published', 'perhaps', 'AH5: "perhaps" is not one of the choices. Choose from: yes, no.'],
    ['Standards', 'Review by', '3/4/27', 'AG5: "3/4/27" is no date. Write year, month and day: 2027-03-01.'],
    ['Standards', 'Review by', '2027-02-30', 'AG5: "2027-02-30" is no date. Write year, month and day: 2027-03-01.'],
    [
      'Standards',
      'Scale',
      'one to five',
      'V5: "one to five" is no part of a scale. Write the ends, such as 1-5, or one point.',
    ],
    [
      'Standards',
      'Within',
      '30 minuts',
      'Q5: "30 minuts" is not a time, such as 30 min, 4 business hours, 10 business days. Did you mean "30 minutes"?',
    ],
    [
      'Standards',
      'Baseline',
      'at least 91%',
      'I5: "at least 91%" is not a level without "at least" or "at most", such as 91.3%, 4 min, 4.6 of 5.',
    ],
    ['Standards', 'Behavior', 'arive', 'D5: there is no behavior "arive". Did you mean "arrive"?'],
    ['Standards', 'Statement', '', 'B5: is empty, and every standard needs it.'],
  ])('%s, %s: %s', async (sheet, heading, value, fault) => {
    expect(await faultsOf((named) => named(sheet).type('in-window', heading, value))).toEqual([fault]);
  });

  test('an id that is none, is taken, stands twice or was changed', async () => {
    const faults = await faultsOf((named) => {
      named('Standards')
        .add({ 'Standard ID': 'In time!', Statement: 'A', Kind: 'hard', Behavior: 'ring' })
        .add({ 'Standard ID': 'courier', Statement: 'B', Kind: 'hard', Behavior: 'ring' })
        .add({ 'Standard ID': 'greeted', Statement: 'C', Kind: 'hard', Behavior: 'ring' })
        .type('in-window', 'Standard ID', 'in-the-window');
      named('Behaviors').add({ 'Behavior ID': 'greeted', 'What staff do': 'D', Encounter: 'delivery' });
    });
    expect(faults).toEqual([
      'A7: "In time!" is no id. Write lower-case letters, digits and single hyphens. Did you mean "in-time"?',
      'A8: "courier" is the id of a role. Choose another one.',
      'A9: the id "greeted" stands in A6 already.',
      'A7: the id "greeted" stands in Standards A6 already.',
      expect.stringContaining('A5: the id "in-window" was changed to "in-the-window".'),
    ]);
  });

  test('a new row without what it needs', async () => {
    const faults = await faultsOf((named) => named('Standards').add({ Statement: 'A', Percentile: 90 }));
    expect(faults).toEqual(['D7: is empty, and every standard needs it.']);
    const more = await faultsOf((named) =>
      named('Standards').add({ Statement: 'A', Behavior: 'ring', Percentile: 90 }),
    );
    expect(more).toEqual([
      'C7: is empty, and every standard needs it.',
      'L7: is empty, but goes with: Percentile. Fill it in, or empty those too.',
    ]);
  });

  test('a step of another encounter', async () => {
    expect(await faultsOf((named) => named('Behaviors').type('ring', 'Step', 'sign'))).toEqual([
      'E6: there is no step "sign".',
    ]);
  });

  test('headings that were changed, stand twice or are missing', async () => {
    const rename = (from: string, to: string) => (named: Parameters<Parameters<typeof filledIn>[1]>[0]) => {
      const standards = named('Standards');
      standards.put(standards.headingRow, from, to);
    };
    expect(await faultsOf(rename('Target', 'Targets'))).toEqual([
      'G4: no column is called "Targets", and the column "Target" is missing. Give it its name back.',
    ]);
    expect(await faultsOf(rename('Floor', 'Target'))).toEqual([
      'H4: the column "Target" stands there twice. Delete one of them.',
    ]);
    const plan = await planOf(loaded.project, await filledIn(table, rename('Target', 'What our boss says')));
    expect(said(plan.notes)).toEqual(['Standards G4 column-left-out', 'Standards columns-missing']);
    expect(plan.edits.size).toBe(0);
  });

  test('a sheet copied within the workbook', async () => {
    const faults = await faultsOf((_, sheets) => {
      const [first] = sheets;
      if (first) sheets.push({ ...first, name: 'Standards (2)' });
    });
    expect(faults).toEqual([
      'Standards (2): holds the same kind of rows as the sheet "Standards". Delete one of them.',
    ]);
  });

  test('cells merged over several ids', async () => {
    const faults = await faultsOf((named) => {
      named('Standards').sheet.merges = [{ startRow: 4, startCol: 0, endRow: 5, endCol: 0 }];
    });
    expect(faults).toEqual(['A6: the id "in-window" stands in A5 already.']);
  });

  test('characters that an encoding has lost', async () => {
    const chinese = projectFrom({
      ...FILES,
      'blueprints/collection.yaml': COLLECTION.replace('Arrives inside the window', '按时上门取件'),
    });
    const text = new TextDecoder().decode(await csvOf(chinese.project, 'behaviors'));
    const lost = new TextEncoder().encode(text.replace('按时上门取件', '??????'));
    expect(said((await planOf(chinese.project, lost, {}, 't.csv')).faults)).toEqual(['t B2 characters-lost']);
  });

  test('a table of another project', async () => {
    const other = projectFrom({ 'blueprints/a.yaml': 'encounters: [{id: visit, name: Visit}]\n' });
    expect(said((await planOf(other.project, table)).faults)).toEqual(['Standards other-project']);
  });
});

test('cells merged over several rows count for each of them', async () => {
  const filled = await filledIn(table, (named) => {
    const sheet = named('Standards').type('in-window', 'Owner', 'courier');
    const column = sheet.column('Owner');
    sheet.sheet.merges = [{ startRow: 4, startCol: column, endRow: 5, endCol: column }];
  });
  const plan = await planOf(loaded.project, filled);
  expect([said(plan.faults), plan.tally]).toMatchObject([[], { cells: 2, entries: 2 }]);
});

test('grey columns are not read back', async () => {
  const filled = await filledIn(table, (named) => named('Standards').type('greeted', 'What staff do', 'Comes late'));
  const plan = await planOf(loaded.project, filled);
  expect([said(plan.notes), plan.edits.size]).toEqual([['Standards F6 given-changed'], 0]);
});

test('a list of other origin is not taken for an exported table', async () => {
  const list = 'ID,Standard,Kind,Target\n1,Calls answered in 20 s,hard,80%\n';
  expect(await isExported(await readTables('list.csv', new TextEncoder().encode(list)))).toBe(false);
  expect(await isExported(await readTables('table.xlsx', table))).toBe(true);
});

test.each(LOCALES)('every remark has arguments it can do with in %s', async (lang) => {
  const { remarks } = await roundTripWords(lang);
  for (const [code, say] of Object.entries(remarks)) {
    const args = {
      value: 'a',
      suggestion: 'b',
      id: 'c',
      kind: 'role',
      other: 'd',
      from: 'e',
      to: 'f',
      header: 'g',
      headers: ['h'],
      choices: ['i'],
      least: 1,
      most: 2,
      format: 'level',
      ids: ['j'],
      others: ['k'],
      standards: ['l'],
      table: '"m"',
      files: '"n"',
      organization: 'o',
    };
    expect((say as (args: object) => string)(args), code).not.toMatch(/undefined|\[object/);
  }
});
