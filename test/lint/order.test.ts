import { describe, expect, test } from 'vitest';
import { toFinding } from '../../src/lint/finding.js';
import { sortProblems } from '../../src/lint/lint.js';
import type { Problem } from '../../src/model/problem.js';
import { problemsOf, projectFrom } from '../support/project.js';

const FILES = {
  'blueprints/b.yaml': 'segmnts: []\nencounters: [{id: e, name: E, segments: [y, x]}]\n',
  'blueprints/a.yaml': 'roles: [{id: r}, {id: Bad Id, title: R, reports-to: z}]\n',
};

describe('the order of findings', () => {
  const shown = () =>
    problemsOf(projectFrom(FILES).project, 'missing-key', 'invalid-value', 'unknown-key', 'known-reference').map(
      ({ file, range, rule }) => `${file}:${range?.line}:${range?.column} ${rule}`,
    );

  test('is by file, line, column and rule', () => {
    expect(shown()).toEqual([
      'blueprints/a.yaml:1:10 missing-key',
      'blueprints/a.yaml:1:23 invalid-value',
      'blueprints/b.yaml:1:1 unknown-key',
      'blueprints/b.yaml:2:42 known-reference',
      'blueprints/b.yaml:2:45 known-reference',
    ]);
  });

  test('is the same on every run', () => {
    expect(shown()).toEqual(shown());
  });

  test('does not depend on the order problems were found in', () => {
    const at = (file: string, line: number, column: number, rule: string, args = {}): Problem => ({
      ...{ rule, code: 'c', args, severity: 'error', file },
      range: { line, column, endLine: line, endColumn: column + 1 },
    });
    const sorted = [
      at('a', 2, 1, 'x'),
      at('a', 10, 1, 'x'),
      at('a', 10, 2, 'a'),
      at('a', 10, 2, 'b', { key: 'k' }),
      at('a', 10, 2, 'b', { key: 'l' }),
      at('b', 1, 1, 'x'),
    ];
    expect(sortProblems([...sorted].reverse())).toEqual(sorted);
  });

  test('a problem of a whole file comes first', () => {
    const whole: Problem = { rule: 'z', code: 'c', args: {}, severity: 'error', file: 'a' };
    const placed: Problem = { ...whole, rule: 'a', range: { line: 1, column: 1, endLine: 1, endColumn: 2 } };
    expect(sortProblems([placed, whole])).toEqual([whole, placed]);
  });
});

test('a problem in words', () => {
  const problem: Problem = { rule: 'r', code: 'known', args: { n: 5 }, severity: 'info', file: 'a.yaml', on: 'x' };
  const wording = { known: (args: Record<string, unknown>) => `n is ${args.n}` };
  expect(toFinding(problem, wording, (file) => `p/${file}`)).toEqual({
    rule: 'r',
    code: 'known',
    severity: 'info',
    message: 'n is 5',
    file: 'p/a.yaml',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    on: 'x',
  });
});

// Searching the keys of the map once for each takes time with the square of their number.
test('many findings in one map', () => {
  const { project } = projectFrom({
    'blueprints/a.yaml': Array.from({ length: 1000 }, (_, i) => `k${i}: 1\n`).join(''),
  });
  expect(problemsOf(project)).toHaveLength(1000);
});
