import { describe, expect, test } from 'vitest';
import { linked } from '../../support/project.js';
import { cellOf, columnWith, rowWith, sheetOf, textsOf } from '../../support/workbook.js';
import { workbookOf, workbooksOf } from '../../support/workbooks.js';

const CONFIG = `csm: 1
organization: {name: {en: Lake Bank, zh-CN: 湖滨银行}}
locale: [en, zh-CN]
documents: {number: "LB-{kind}-{seq}", version: "2.0", effective: 2027-01-31, confidentiality: Internal, watermark: DRAFT, brand: {paper: Letter}}
`;

const standard = (id: string, more: string) =>
  `{id: ${id}, kind: hard, statement: {en: S ${id}, zh-CN: 标准 ${id}}, ${more}}`;

const BLUEPRINT = `encounters:
  - id: welcome
    name: {en: Coming in, zh-CN: 进门}
    known: assumed
    expectations: [{id: seen, says: Notice me}]
    behaviors:
      - id: greet
        does: Greets
        answers: [seen]
        standards:
          - ${standard('greeted', 'measure: {statistic: share, every: day}, target: at least 92.8%, floor: at least 90%, owner: manager')}
          - ${standard('quick', 'measure: {statistic: percentile, percentile: 90}, target: at most 5 min, floor: at most 480 s')}
      - {id: left, does: Smiles, selection: {decision: leave}, standards: [${standard('smiled', 'target: 90%')}]}
  - {id: empty, name: Nothing in it}
  - id: leaving
    name: {en: Going out, zh-CN: 出门}
    behaviors:
      - id: count
        does: Counts
        standards:
          - ${standard('lost', 'measure: {statistic: count}, target: at most 3')}
          - ${standard('score', 'measure: {statistic: mean, scale: 1-5}, target: more than 4.5 of 5')}
          - ${standard('aimless', 'measure: {statistic: share}')}
          - ${standard('undirected', 'target: 80%, floor: at least 70%')}
          - ${standard('contrary', 'target: at least 80%, floor: at most 90%')}
roles: [{id: manager, title: {en: Manager, zh-CN: 经理}}]
`;

const project = linked(BLUEPRINT, CONFIG);
const card = await workbookOf(project, 'scorecard');
const sheet = sheetOf(card, 'scorecard');

/** The cells of a standard under these headings. */
function under(id: string, ...headings: string[]) {
  const titles = textsOf(sheet, rowWith(sheet, 'ID'));
  return headings.map((heading) => textsOf(sheet, rowWith(sheet, id))[titles.indexOf(heading)]);
}

/** What stands in the hidden columns of a standard: its levels as numbers, with their operators. */
const levels = (id: string) => textsOf(sheet, rowWith(sheet, id)).slice(-4);

const firstInput = (id: string) => cellOf(sheet, rowWith(sheet, id), columnWith(sheet, 'Status') + 1);

test('a row for each standard in force, grouped by encounter, with how an encounter is known', () => {
  const first = rowWith(sheet, 'ID') + 1;
  expect(sheet.rows.slice(first).map((_, i) => textsOf(sheet, first + i)[0])).toEqual([
    'Coming in: assumed',
    'greeted',
    'quick',
    'Going out: basis not stated',
    'lost',
    'score',
    'aimless',
    'undirected',
    'contrary',
  ]);
});

test('says what a standard is as people say it, and marks what no customer asked for', () => {
  expect(under('greeted', 'Standard', 'Kind', 'Target', 'Floor', 'Measured', 'Responsible')).toEqual([
    'S greeted',
    'hard',
    'at least 92.8%',
    'at least 90%',
    'daily',
    'Manager',
  ]);
  expect(under('lost', 'Kind', 'Floor')).toEqual(['hard\ncompany-defined', '']);
});

describe('levels as numbers', () => {
  test.each([
    ['greeted', ['>=', 0.928, '>=', 0.9]],
    ['quick', ['<=', 5, '<=', 8]],
    ['lost', ['<=', 3, '', '']],
    ['score', ['>', 4.5, '', '']],
    ['aimless', ['', '', '', '']],
    ['undirected', ['', '', '', '']],
    ['contrary', ['>=', 0.8, '', '']],
  ])('%s', (id, numbers) => {
    expect(levels(id)).toEqual(numbers);
  });
});

test('an empty row is no data, never 0', () => {
  for (const id of ['greeted', 'lost', 'aimless']) {
    expect(under(id, 'Latest', 'Trend', 'Periods met', 'Status')).toEqual(['', '', '', 'No data']);
  }
});

test('every row is judged by the same formulas', () => {
  const formulas = ['greeted', 'lost', 'aimless'].map((id) => {
    const row = rowWith(sheet, id);
    return sheet.rows[row]?.cells.flatMap((cell) =>
      cell?.type === 'formula' ? [cell.formula.replaceAll(`${row + 1}`, 'ROW')] : [],
    );
  });
  expect(formulas[0]).toHaveLength(6);
  expect(formulas[1]).toEqual(formulas[0]);
  expect(formulas[2]).toEqual(formulas[0]);
});

test('results are typed in the unit of the target, within what is possible', () => {
  const rules = sheet.validations?.flatMap(({ areas, rule, error }) =>
    areas.map(({ top }) => [textsOf(sheet, top)[0], rule, error.text]),
  );
  expect(rules).toEqual([
    ['', { type: 'date' }, 'Enter a date.'],
    ['greeted', { type: 'number', least: 0, most: 1 }, 'Enter a number from 0% to 100%.'],
    ['aimless', { type: 'number', least: 0, most: 1 }, 'Enter a number from 0% to 100%.'],
    ['quick', { type: 'number', least: 0, most: undefined }, 'Enter 0 or more.'],
    ['lost', { type: 'whole', least: 0, most: undefined }, 'Enter a whole number, 0 or more.'],
    ['score', { type: 'number', least: 1, most: 5 }, 'Enter a number from 1 to 5.'],
  ]);
  expect(sheet.validations?.[1]?.areas.at(-1)).toMatchObject({
    top: rowWith(sheet, 'aimless'),
    bottom: rowWith(sheet, 'contrary'),
  });
  expect(firstInput('greeted')).toMatchObject({ type: 'input', format: '0.0##%' });
  expect(firstInput('lost')).toMatchObject({ type: 'input', format: '#,##0' });
});

test('twelve months from the day the standards are in force; short months end on their last day', () => {
  const row = rowWith(sheet, 'ID');
  const periods = textsOf(sheet, row).slice(columnWith(sheet, 'Status') + 1);
  expect(periods).toHaveLength(12);
  expect(periods.slice(0, 3)).toEqual(['2027-01-31', '2027-02-28', '2027-03-31']);
});

test('inputs alone are unlocked; the sheet says who, which and from when', () => {
  expect(card.sheets.every((one) => one.protected)).toBe(true);
  const [line] = textsOf(sheet, 1) as string[];
  expect(line?.split(' · ')).toEqual([
    'DRAFT',
    'Lake Bank',
    'LB-SC-01',
    'version 2.0',
    'in force from 31 January 2027',
    expect.stringContaining('Draft basis: 1 encounter assumed'),
  ]);
  expect(card).toMatchObject({ paper: 'Letter', confidentiality: 'Internal', date: '2027-01-31', locales: ['en'] });
});

describe('in two languages side by side', () => {
  test('texts stand one below the other, those that are the same once', async () => {
    const both = sheetOf(await workbookOf(project, 'scorecard', 'en', 'zh-CN'), 'scorecard');
    const row = textsOf(both, rowWith(both, 'greeted'));
    expect(row.slice(0, 3)).toEqual(['greeted', 'S greeted\n标准 greeted', 'hard\n硬性']);
    expect(row).toContain('No data 无数据');
    expect(both.name).toBe('Scorecard 服务标准记分卡');
  });

  test('a project in one language says everything once', async () => {
    const plain = linked(
      BLUEPRINT.replaceAll(/\{en: ([^,}]+), zh-CN: [^}]+\}/g, '$1'),
      'csm: 1\norganization: {name: X}\n',
    );
    const both = sheetOf(await workbookOf(plain, 'scorecard', 'en', 'zh-CN'), 'scorecard');
    expect(textsOf(both, rowWith(both, 'greeted'))[1]).toBe('S greeted');
  });
});

test('without a day the standards are in force from, periods are numbered and the day is left to enter', async () => {
  const undated = sheetOf(await workbookOf(linked(BLUEPRINT), 'scorecard'), 'scorecard');
  expect(textsOf(undated, rowWith(undated, 'ID')).at(-1)).toBe('Period 12');
});

test('nothing in force, nothing to fill in', async () => {
  expect(await workbooksOf(linked('encounters: [{id: e, name: E}]\n'), ['en'], ['scorecard', 'checklist'])).toEqual([]);
});
