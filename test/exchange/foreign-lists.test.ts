import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { newBlueprint } from '../../src/workspace/new-blueprint.js';
import { imported, LABELS, measured } from '../support/foreign-lists.js';
import { CONFIG, problemsOf, projectFrom } from '../support/project.js';

const NAMES = Object.keys(LABELS);

describe.each(NAMES)('%s', (name) => {
  test('is read as labelled', async () => {
    const { labels, right, wrong } = await measured(name);
    expect(wrong).toEqual([]);
    expect(right).toBe(labels);
  });

  test('becomes a sound blueprint that invents nothing', async () => {
    const { draft, report } = await imported(name);
    const { project, problems } = projectFrom({
      'csm.yaml': CONFIG,
      'blueprints/list.yaml': newBlueprint(draft.blueprint, [], new Map()),
    });
    expect([problems, project.invalid, project.duplicates, project.unresolved]).toEqual([[], [], [], []]);
    expect(project.standards.map(({ id }) => id)).toEqual(
      report.rows.flatMap(({ standards }) => standards.map(({ id }) => id)),
    );
    expect(project.encounters.flatMap(({ expectations }) => expectations)).toEqual([]);
    // What nobody said is missing, and lint says so.
    const companyDefined = problemsOf(project, 'company-defined').map(({ on }) => on);
    expect(new Set(companyDefined)).toEqual(new Set(project.standards.map(({ id }) => id)));
    const errors = problemsOf(project).filter(({ severity }) => severity === 'error');
    expect(new Set(errors.map(({ rule }) => rule))).toEqual(new Set(['company-defined']));
  });

  test('ends with every row in the report', async () => {
    const { report } = await imported(name);
    const { full, partial, none, skipped } = report.counts;
    expect(report.rows.map(({ row }) => row)).toEqual(report.rows.map((_, i) => (report.rows[0]?.row ?? 1) + i));
    expect(full + partial + none + skipped).toBe(report.rows.length);
    for (const row of report.rows) {
      if (row.outcome === 'skipped') expect(row.skipped).toBeDefined();
      for (const one of row.standards)
        expect(one.outcome === 'full').toBe(one.reasons.length === 0 && (one.target ?? one.within) !== null);
    }
  });
});

test('the figures in the documentation are those measured here', async () => {
  const rows = await Promise.all(NAMES.map(async (name) => ({ name, ...(await measured(name)) })));
  const lines = rows.map(
    ({ name, full, partial, none, labels, right }) =>
      `| \`${name}\` | ${full + partial + none} | ${full} | ${partial} | ${none} | ${right} of ${labels} |`,
  );
  const total = (key: 'full' | 'partial' | 'none' | 'labels' | 'right') => rows.reduce((sum, row) => sum + row[key], 0);
  const all = total('full') + total('partial') + total('none');
  const english = [
    ...lines,
    `| all | ${all} | ${total('full')} | ${total('partial')} | ${total('none')} | ${total('right')} of ${total('labels')} |`,
  ];
  const chinese = english.map((line) => line.replace('| all |', '| 合计 |').replace(/(\d+) of (\d+)/, '$2 行中 $1 行'));
  for (const [file, expected] of [
    ['docs/import.md', english],
    ['docs/zh-CN/import.md', chinese],
  ] as const) {
    const tables = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .map((line) => line.replace(/\s*\|\s*/g, ' | ').trim());
    for (const line of expected) expect(tables, file).toContain(line);
  }
});
