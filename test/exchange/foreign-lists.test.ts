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
    expect(project.standards.map(({ id }) => id).sort()).toEqual(
      report.rows.flatMap(({ standards }) => standards.map(({ id }) => id)).sort(),
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
  const rows = await Promise.all(NAMES.map(async (name) => ({ name: `\`${name}\``, ...(await measured(name)) })));
  const sum = (key: 'full' | 'partial' | 'none' | 'labels' | 'right') =>
    rows.reduce((total, row) => total + row[key], 0);
  const all = {
    full: sum('full'),
    partial: sum('partial'),
    none: sum('none'),
    labels: sum('labels'),
    right: sum('right'),
  };
  const counted = all.full + all.partial + all.none;
  const [full, partial, none] = [all.full, all.partial, all.none].map((count) => Math.round((count / counted) * 100));
  const line = (row: typeof all & { name: string }, right: string) =>
    `| ${row.name} | ${row.full + row.partial + row.none} | ${row.full} | ${row.partial} | ${row.none} | ${right} |`;
  const english = readFileSync('docs/import.md', 'utf8');
  const chinese = readFileSync('docs/zh-CN/import.md', 'utf8');
  for (const row of [...rows, { ...all, name: 'all' }])
    expect(english).toContain(line(row, `${row.right} of ${row.labels}`));
  for (const row of [...rows, { ...all, name: '合计' }])
    expect(chinese).toContain(line(row, `${row.labels} 行中 ${row.right} 行`));
  expect(english).toContain(`${full} % of the rows are read fully, ${partial} % partly, ${none} % not at all.`);
  expect(chinese).toContain(`完全读懂的占 ${full} %，部分读懂的占 ${partial} %，未读懂的占 ${none} %。`);
});
