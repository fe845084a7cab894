import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importList } from '../../src/exchange/list/import-list.js';
import type { ReportedRow } from '../../src/exchange/list/report.js';
import type { Table } from '../../src/exchange/tables/table.js';
import { newBlueprint } from '../../src/workspace/new-blueprint.js';
import { CONFIG, projectFrom } from '../support/project.js';

const tableOf = (rows: string[][]): Table => ({
  name: 'list',
  rows: rows.map((cells, i) => ({ number: i + 1, cells: cells.map((cell) => cell.trim()) })),
});

const imported = (rows: string[][]) =>
  importList([tableOf(rows)], { file: 'list.csv', name: 'list', columns: new Map(), projectLocale: 'en', taken: [] });

/** A row of statement, target and result, as it is reported. */
function rowOf(statement: string, target = '', result = ''): ReportedRow {
  const { report } = imported([
    ['Service standard', 'Target', 'Result'],
    [statement, target, result],
    ['Calls answered', '95%', '90%'],
  ]);
  const [, row] = report.rows;
  if (!row) throw new Error('no row');
  return row;
}

describe('a statement alone', () => {
  test.each([
    // English
    ['Answer 95 % of calls within 5 minutes', 'at least 95%', '5 min'],
    ['We answer 97 per cent of letters within two weeks', 'at least 97%', '2 weeks'],
    ['Reply in 10 business days', null, '10 business days'],
    ['Nine in ten enquiries are answered the first time', 'at least 90%', null],
    ['You will not wait longer than ten minutes', null, '10 min'],
    ['Decision within 40 calendar days', null, '40 calendar days'],
    ['Resolved within 1 hour 30 minutes', null, '90 min'],
    ['Customers rate us at least 4.5 out of 5', 'at least 4.5 of 5', null],
    ['Rating of 4 on a 5-point scale', 'at least 4 of 5', null],
    ['No more than 3 complaints per 1,000 deliveries', 'at most 3 per 1000', null],
    ['Average speed of answer under 30 seconds', 'under 30 s', null],
    ['90th percentile wait of 6 months or less', 'at most 6 months', null],
    ['Abandonment rate below 5%', 'under 5%', null],
    ['Complaints closed within 5WD', null, '5 business days'],
    // Chinese, simplified and traditional
    ['四小时内回复', null, '4 小时'],
    ['95%的来电在20秒内接听', '至少 95%', '20 秒'],
    ['自受理之日起8个工作日内办结', null, '8 个工作日'],
    ['不超过十个工作日审核完毕', null, '10 个工作日'],
    ['半小时内办结', null, '30 分钟'],
    ['在9個工作天內發出牌照', null, '9 个工作日'],
    ['於兩星期內退還按金', null, '2 周'],
    ['客户满意率不低于98%', '至少 98%', null],
    ['每千户投诉不超过2件', '不超过 2/1000', null],
    ['八成以上的顾客表示满意', '至少 80%', null],
    ['差错率控制在万分之三以内', '不超过 3/10000', null],
  ])('%s', (statement, target, within) => {
    const [standard] = rowOf(statement).standards;
    const { report } = imported([['Service standard'], [statement], [statement.replace(/\d/, '7')]]);
    const alone = report.rows[1]?.standards[0] ?? standard;
    const halfHours = (written: string | null | undefined) =>
      written === '1.5 hours' ? '90 min' : written === '0.5 小时' ? '30 分钟' : written;
    expect([alone?.target ?? null, halfHours(alone?.within ?? null)]).toEqual([target, within]);
    expect(report.rows[1]?.outcome).toBe('full');
  });

  test.each([
    ['Within a reasonable timeframe', 'vague-limit'],
    ['Acknowledged the same working day', 'limit-in-words'],
    ['Accounts are ready by 9 am', 'limit-in-words'],
    ['Telephone answered in three rings', 'unit'],
    ['Acknowledged within 2 days and answered within 10 days', 'several-limits'],
    ['Outages are announced at least 5 days in advance', 'least-time'],
    ['A status report every four weeks', 'rhythm'],
    ['Staff wear a name badge', 'no-figure'],
    ['=VLOOKUP(A2,Sheet2!A:B,2)', 'formula'],
    ['即来即办', 'limit-in-words'],
    ['尽快修复', 'vague-limit'],
    ['铃响三声内接听', 'unit'],
    ['一次性告知所需材料', 'no-figure'],
  ])('%s stays text: %s', (statement, code) => {
    const row = rowOf(statement);
    expect(row.outcome).toBe('none');
    expect(row.standards[0]?.reasons.map((one) => one.code)).toContain(code);
    expect(row.standards[0]).toMatchObject({ statement, target: null, within: null });
  });
});

describe('a target cell', () => {
  test.each([
    ['95%', 'at least 95%'],
    ['0.95', 'at least 95%'],
    ['90%+', 'at least 90%'],
    ['≥ 92 %', 'at least 92%'],
    ['97,5 %', 'at least 97.5%'],
    ['max. 5%', 'at most 5%'],
    ['not less than 99%', 'at least 99%'],
    ['98%以上', 'at least 98%'],
    ['All', 'at least 100%'],
  ])('%s', (cell, target) => {
    expect(rowOf('Parcels delivered', cell).standards[0]?.target).toBe(target);
  });

  test.each(['n/a', 'ND', '－', '不适用', 'TBC', '/'])('%s is none', (cell) => {
    expect(rowOf('Parcels delivered', cell).standards[0]).toMatchObject({ target: null, outcome: 'none' });
  });

  test('of 0 is none, and what the statement says counts', () => {
    const row = rowOf('90% of warnings are issued', '0%');
    expect(row.standards[0]).toMatchObject({ target: 'at least 90%', outcome: 'partial' });
  });

  test('that says otherwise than the statement is named', () => {
    const [standard] = rowOf('90% of letters answered', '95%').standards;
    expect(standard).toMatchObject({
      target: 'at least 95%',
      outcome: 'partial',
      reasons: [{ code: 'several-targets' }],
    });
  });

  test('80/20 is a share of calls and its seconds', () => {
    expect(rowOf('Service level', '80/20').standards[0]).toMatchObject({ target: 'at least 80%', within: '20 s' });
  });
});

describe('results', () => {
  const HEADERS = ['Service standard', 'Target', 'Met', 'Total volume'];

  test.each([
    ['4', '6', '66.67%'],
    ['0', '0', null],
    ['0', '4909', null],
    ['ND', '12', null],
  ])('%s of %s cases: %s', (met, total, baseline) => {
    const { report } = imported([HEADERS, ['Letters answered in 5 days', '90%', met, total]]);
    expect(report.rows[1]?.standards[0]?.baseline).toBe(baseline);
  });

  test('come from the latest period, in whatever order its columns stand', () => {
    const { report } = imported([
      ['Standard', 'Target', '2025', '2023', '2024'],
      ['Letters answered', '90%', '93%', '91%', '92%'],
      ['Calls answered', '90%', 'n/a', '81%', '82%'],
    ]);
    expect(report.rows.slice(1).map((row) => row.standards[0]?.baseline)).toEqual(['93%', '82%']);
    expect(report.rows[2]?.standards[0]?.notes).toContainEqual({ code: 'earlier-result' });
  });

  test('a value of 79.96 % is not rounded', () => {
    expect(rowOf('Benefits paid within 28 days', '80%', '79.96%').standards[0]?.baseline).toBe('79.96%');
  });
});

describe('rows', () => {
  test('that make no standard are told apart, and none is lost', () => {
    const { report } = imported([
      ['Charter 2026', ''],
      ['', ''],
      ['Pledge', 'Team'],
      ['On the phone', ''],
      ['Answer in 20 seconds', 'A'],
      ['Pledge', 'Team'],
      ['Answer in 20 seconds', 'A'],
      ['Call back in 2 hours', 'B'],
      ['Total', '2'],
      ['Note: without bank holidays', ''],
    ]);
    expect(report.rows.map(({ skipped }) => skipped)).toEqual([
      'above-header',
      'empty',
      'header',
      'heading',
      undefined,
      'header',
      'duplicate',
      undefined,
      'total',
      'note',
    ]);
    expect(report.rows[6]?.of).toBe(5);
    expect(report.counts).toEqual({ full: 2, partial: 0, none: 0, skipped: 8 });
  });

  test('of earlier periods give way to the latest', () => {
    const { report } = imported([
      ['Year', 'Standard', 'Target', 'Result'],
      ['2023-24', 'Letters answered in 5 days', '90%', '84%'],
      ['2024-25', 'Letters answered in 5 days', '92%', '86%'],
    ]);
    expect(report.rows[1]).toMatchObject({ outcome: 'skipped', skipped: 'earlier-period', of: 3 });
    expect(report.rows[2]?.standards[0]).toMatchObject({ target: 'at least 92%', baseline: '86%' });
  });
});

test('ratings become expectations, other scales converted', () => {
  const { draft, report } = imported([
    ['Attribute', 'Importance', 'Performance'],
    ['Keeps promises', '5', '3'],
    ['Answers calls', '4.2', ''],
  ]);
  expect(report).toMatchObject({ scale: 'five', standards: 0, expectations: 2, counts: { full: 1, partial: 1 } });
  expect(draft.blueprint.encounters[0]?.expectations).toMatchObject([
    { says: 'Keeps promises', importance: 10, performance: 5.5, source: { method: 'other' } },
    { says: 'Answers calls', importance: 8.2 },
  ]);
});

test('ids are new to the project, and texts are by locale where the project has another', () => {
  const { draft } = importList(
    [
      tableOf([
        ['服务承诺', '编号'],
        ['三日内回复', 'A-1'],
        ['两小时内到场', 'A-1'],
      ]),
    ],
    {
      file: 'f',
      name: '承诺',
      columns: new Map(),
      projectLocale: 'en',
      taken: ['list', 'a-1', 'do-a-1'],
    },
  );
  const behaviors = draft.blueprint.encounters.flatMap(({ behaviors = [] }) => behaviors);
  expect(behaviors.map(({ id, standards = [] }) => [id, ...standards.map((one) => one.id)])).toEqual([
    ['do-a-1-2', 'a-1-2'],
    ['do-a-1-3', 'a-1-3'],
  ]);
  expect(draft.blueprint.service.id).toBe('list-2');
  expect(behaviors[0]?.does).toEqual({ 'zh-CN': '三日内回复' });
});

test('whatever stands in a list, the blueprint is sound and every row is reported', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom(
      '95%',
      '0.9',
      '# note',
      'a: b',
      '- x',
      '"quoted"',
      "it's",
      '{a}',
      '[b]',
      '4 h',
      '80/20',
      '2-3 days',
      '=1+1',
      'null',
      'yes',
      '三个工作日',
      '1e9',
      '\t',
      '99999999999999999999%',
      '-5%',
      '0',
      '12:30',
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 }), (rows) => {
      fc.pre(rows.flat().some((one) => one.trim() !== ''));
      const { draft, report } = imported([
        ['Standard', 'Target', 'Time limit', 'Result', 'Service', 'Remarks'],
        ...rows,
      ]);
      expect(report.rows.length).toBe(rows.length + 1);
      const text = newBlueprint(
        draft.blueprint,
        ['# head'],
        new Map([...draft.origins].map(([id, row]) => [id, row.remarks.map((one) => one.text)])),
      );
      if (report.standards === 0) return;
      const { project, problems } = projectFrom({ 'csm.yaml': CONFIG, 'blueprints/a.yaml': text });
      expect([problems, project.invalid, project.duplicates]).toEqual([[], [], []]);
    }),
    { numRuns: 300, seed: 7 },
  );
});
