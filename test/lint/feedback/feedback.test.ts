import { expect, test } from 'vitest';
import { linked, problemsOf, projectFrom } from '../../support/project.js';

const found = (more: string, rule: string, selection = 'standardize') =>
  problemsOf(
    linked(`encounters:
  - {id: e, name: E, behaviors: [{id: b, does: B, selection: {decision: ${selection}}, standards: [
      {id: s, kind: hard, statement: S, ${more}}]}]}
roles: [{id: courier, title: Courier}]
`),
    rule,
  ).map(({ code, on }) => `${code} ${on}`);

test.each([
  ['a measure without a source', 'measure: {statistic: share}', ['no-feedback-mechanism s']],
  ['no measure at all is the business of not-measurable', 'target: at least 95%', []],
  ['a misspelt source', 'measure: {statistic: share, sorce: audit}', []],
  ['a source csm does not know', 'measure: {statistic: share, source: crm}', []],
  ['a measure that was cut out', 'measure: {source: audit}', []],
])('no-feedback-mechanism: %s', (_, more, expected) => {
  expect(found(more, 'no-feedback-mechanism')).toEqual(expected);
});

test.each([
  ['nobody is told', 'target: at least 95%', ['no-employee-feedback s']],
  ['no rhythm', 'feedback: {to: courier}', ['no-employee-feedback-rhythm s']],
  ['a rhythm that is none', 'feedback: {to: courier, every: now and then}', []],
  ['somebody at a rhythm', 'feedback: {to: courier, every: 2 weeks}', []],
  ['somebody whose id is misspelt', 'feedback: {to: curier, every: week}', []],
  ['feedback to nobody, which has its own finding', 'feedback: {every: week}', []],
])('no-employee-feedback: %s', (_, more, expected) => {
  expect(found(more, 'no-employee-feedback')).toEqual(expected);
});

test.each([
  ['the day before', 'review: 2026-12-31', ['review-overdue s']],
  ['the day itself', 'review: 2027-01-01', []],
  ['no date', 'target: at least 95%', []],
  ['a date that does not exist', 'review: 2026-02-30', []],
])('review-overdue: %s', (_, more, expected) => {
  expect(found(more, 'review-overdue')).toEqual(expected);
});

test.each(['no-feedback-mechanism', 'no-employee-feedback', 'review-overdue'])(
  '%s leaves standards alone that are not in force',
  (rule) => {
    expect(found('measure: {statistic: share}, review: 2026-01-01', rule, 'leave')).toEqual([]);
  },
);

test('what to write names the role that shows the behavior, where there is one', () => {
  const { project } = projectFrom({
    'blueprints/a.yaml':
      'encounters: [{id: e, name: E, behaviors: [{id: b, does: B, role: courier, standards: [{id: s, kind: hard, statement: S}]}]}]',
    'roles/roles.yaml': 'roles: [{id: courier, title: Courier, review: 2026-06-30}]',
  });
  expect(problemsOf(project, 'no-employee-feedback')[0]?.args).toEqual({ role: 'courier' });
  expect(problemsOf(project, 'review-overdue')).toMatchObject([
    { code: 'review-overdue-job', on: 'courier', file: 'roles/roles.yaml', range: { line: 1, column: 47 } },
  ]);
});
