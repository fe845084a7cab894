import { beforeAll, describe, expect, test } from 'vitest';
import type { LoadedProject } from '../../../src/workspace/read-project.js';
import { type Filled, filledIn } from '../../support/filled-table.js';
import { projectFrom } from '../../support/project.js';
import { planOf, said, tableOf, textsAfter } from '../../support/table.js';
import { COLLECTION, CONFIG, FILES } from './project.js';

let loaded: LoadedProject;
let table: Uint8Array;
beforeAll(async () => {
  loaded = projectFrom(FILES);
  table = await tableOf(loaded.project);
});

/** The lines of collection.yaml that differ after some work on a sheet, `-` and `+` as in a diff. */
async function linesChanged(sheet: string, work: (sheet: Filled) => void): Promise<string[]> {
  const plan = await planOf(loaded.project, await filledIn(table, (named) => work(named(sheet))));
  expect(said(plan.faults)).toEqual([]);
  const texts = textsAfter(loaded, plan);
  expect(Object.keys(texts)).toEqual(['blueprints/collection.yaml']);
  return difference(COLLECTION, texts['blueprints/collection.yaml'] ?? '');
}

function difference(before: string, now: string): string[] {
  const [was, is] = [before.split('\n'), now.split('\n')];
  return [
    ...was.filter((line) => !is.includes(line)).map((line) => `-${line.trim()}`),
    ...is.filter((line) => !was.includes(line)).map((line) => `+${line.trim()}`),
  ];
}

describe('a changed cell changes its line alone', () => {
  test.each<[string, string, string, string | number | boolean | null, string | undefined, string[]]>([
    [
      'in-window',
      'Target',
      'text',
      'at least 97%',
      undefined,
      ['-target: at least 95%   # agreed in May', '+target: at least 97%   # agreed in May'],
    ],
    ['in-window', 'Baseline', 'a percentage Excel made of it', 0.942, '0.0%', ['-baseline: 91.3%', '+baseline: 94.2%']],
    ['in-window', 'Baseline', 'full width', '９４．２％', undefined, ['-baseline: 91.3%', '+baseline: 94.2%']],
    [
      'in-window',
      'Review by',
      'a day Excel made of it',
      46_500,
      'yyyy/m/d',
      ['-review: 2027-03-01', '+review: 2027-04-23'],
    ],
    [
      'in-window',
      'Review by',
      'a day as text',
      '2027年4月23日',
      undefined,
      ['-review: 2027-03-01', '+review: 2027-04-23'],
    ],
    [
      'in-window',
      'Kind',
      'blanks and capitals',
      ' Soft ',
      undefined,
      ['-kind: hard # counted by scan', '+kind: soft # counted by scan'],
    ],
    [
      'in-window',
      'Kind',
      'the other language',
      '软性',
      undefined,
      ['-kind: hard # counted by scan', '+kind: soft # counted by scan'],
    ],
    ['in-window', 'Owner', 'a name instead of an id', 'courier', undefined, ['-owner: manager', '+owner: courier']],
    ['in-window', 'Published', 'no', 'no', undefined, ['-published: true', '+published: false']],
    ['in-window', 'Published', 'FALSE, as Excel has it', false, undefined, ['-published: true', '+published: false']],
    ['in-window', 'Within', 'emptied', null, undefined, ['-within: 30 min']],
    ['in-window', 'Measured every', 'a word', 'month', undefined, ['+every: month']],
    [
      'in-window',
      'Statement',
      'two lines',
      '96% of collections\r\nstart in time',
      undefined,
      [
        '-statement: "95% of collections start inside the window"',
        '+statement: |-',
        '+96% of collections',
        '+start in time',
      ],
    ],
    [
      'in-window',
      'Statement',
      'what looks like a formula',
      '=1+1',
      undefined,
      ['-statement: "95% of collections start inside the window"', '+statement: "=1+1"'],
    ],
    [
      'greeted',
      'Scale',
      'a scale Excel took for a day',
      46_029,
      'd-mmm',
      [
        '-measure: {statistic: share, question: How were you greeted?, scale: 1-5, favorable: 4-5}',
        '+measure: {statistic: share, question: How were you greeted?, scale: 1-7, favorable: 4-5}',
      ],
    ],
  ])('%s, %s: %s', async (id, heading, _, value, format, lines) => {
    expect(await linesChanged('Standards', (sheet) => sheet.type(id, heading, value, format))).toEqual(lines);
  });

  test('ratings, and evidence in a short mapping', async () => {
    const work = (sheet: Filled) => sheet.type('on-time', 'Importance', 9.5).type('on-time', 'Sample', '200 a month');
    expect(await linesChanged('Expectations', work)).toEqual([
      '-importance: 9.2',
      '-source: {method: survey, date: 2026-06-30, sample: 412}',
      '+importance: 9.5',
      '+source: {method: survey, date: 2026-06-30, sample: 200 a month}',
    ]);
  });

  test('the last value of a mapping takes the mapping with it', async () => {
    const work = (sheet: Filled) => {
      for (const heading of ['How customers were heard', 'Date', 'Sample']) sheet.type('on-time', heading, null);
    };
    expect(await linesChanged('Expectations', work)).toEqual([
      '-source: {method: survey, date: 2026-06-30, sample: 412}',
    ]);
  });

  test('several ids, by id and by what they say', async () => {
    const work = (sheet: Filled) => sheet.type('arrive', 'Answers expectations', 'on-time； Be kind to me');
    expect(await linesChanged('Behaviors', work)).toEqual(['-answers: [on-time]', '+answers: [on-time, be-kind]']);
  });
});

describe('what is no change', () => {
  test.each<[heading: string, value: string | number | boolean, format?: string]>([
    ['Target', 'at least 95 %'],
    ['Target', '  at least 95% \n'],
    ['Baseline', 0.913, '0.00%'],
    ['Review by', 46_447, 'd/m/yyyy'],
    ['Published', true],
    ['Kind', 'HARD'],
    ['Statement', '95% of collections start inside the window   '],
  ])('%s written as %j', async (heading, value, format) => {
    const filled = await filledIn(table, (named) => named('Standards').type('in-window', heading, value, format));
    const plan = await planOf(loaded.project, filled);
    expect([...plan.faults, ...plan.conflicts, ...plan.notes, ...plan.edits]).toEqual([]);
  });

  test('rows and columns in another order, sheets under other names, and sheets of one’s own', async () => {
    const filled = await filledIn(table, (named, sheets) => {
      for (const { sheet, headingRow } of ['Standards', 'Behaviors', 'Expectations'].map(named)) {
        const width = Math.max(...sheet.rows.map((row) => row.length));
        const turned = sheet.rows.map((row) => Array.from({ length: width }, (_, i) => row[width - 1 - i] ?? null));
        sheet.rows = [...turned.slice(0, headingRow + 1), ...turned.slice(headingRow + 1).reverse()];
        sheet.cells?.clear();
        sheet.name = `${sheet.name} (2)`;
      }
      sheets.push({ name: 'Our notes', rows: [['To discuss', 'Statement']] });
    });
    const plan = await planOf(loaded.project, filled);
    expect([...said(plan.faults), ...said(plan.notes), ...plan.edits]).toEqual(['Our notes sheet-left-out']);
  });
});

describe('texts in two languages', () => {
  const config = CONFIG.replace('csm: 1', 'csm: 1\nlocale: [en, zh-CN]');

  async function changed(work: (sheet: Filled) => void, blueprint = COLLECTION): Promise<string[]> {
    const two = projectFrom({ ...FILES, 'csm.yaml': config, 'blueprints/collection.yaml': blueprint });
    const filled = await filledIn(await tableOf(two.project), (named) => work(named('Standards')));
    const plan = await planOf(two.project, filled);
    expect(said(plan.faults)).toEqual([]);
    return difference(blueprint, textsAfter(two, plan)['blueprints/collection.yaml'] ?? '');
  }

  test('a plain text becomes one for each language when the second is filled in', async () => {
    expect(await changed((sheet) => sheet.type('greeted', 'Statement (Chinese)', '90%的客户给招呼打4分或5分'))).toEqual(
      [
        '-statement: 90% rate the greeting 4 or 5',
        '+statement: {en: 90% rate the greeting 4 or 5, zh-CN: 90%的客户给招呼打4分或5分}',
      ],
    );
  });

  test('the other language stays as it was', async () => {
    const blueprint = COLLECTION.replace('does: Arrives', 'does: Arrives').replace(
      'statement: 90% rate the greeting 4 or 5',
      'statement: {en: 90% rate the greeting 4 or 5, zh-CN: 原来的}',
    );
    expect(await changed((sheet) => sheet.type('greeted', 'Statement (English)', '91% do'), blueprint)).toEqual([
      '-statement: {en: 90% rate the greeting 4 or 5, zh-CN: 原来的}',
      '+statement: {en: 91% do, zh-CN: 原来的}',
    ]);
  });
});
