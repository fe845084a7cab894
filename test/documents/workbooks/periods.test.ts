import { expect, test } from 'vitest';
import { periodsOf, scorecardPeriods } from '../../../src/documents/workbooks/periods.js';
import { linked } from '../../support/project.js';

test.each([
  ['shift', { days: 1 }, 31],
  ['day', { days: 1 }, 31],
  ['week', { days: 7 }, 13],
  ['2 weeks', { days: 14 }, 12],
  ['month', { months: 1 }, 12],
  ['quarter', { months: 3 }, 8],
  ['half-year', { months: 6 }, 6],
  ['year', { months: 12 }, 5],
  ['10 business days', { days: 10 }, 12],
  ['4 h', { days: 1 }, 31],
  ['900000 years', { months: 1200 }, 12],
  [undefined, { months: 1 }, 12],
])('an index drawn up every %s', (rhythm, length, count) => {
  expect(periodsOf(rhythm)).toEqual({ length, count });
});

test.each([
  ['day, month', { months: 1 }],
  ['week, year', { months: 1 }],
  ['quarter, month', { months: 1 }],
  ['year, quarter', { months: 3 }],
  ['half-year', { months: 6 }],
  ['', { months: 1 }],
])('a scorecard of standards measured every %s', (rhythms, length) => {
  const standards = rhythms
    .split(', ')
    .map(
      (every, i) => `{id: s${i}, kind: hard, statement: S, measure: {statistic: share${every && `, every: ${every}`}}}`,
    );
  const { behaviors } = linked(
    `encounters: [{id: e, name: E, behaviors: [{id: b, does: B, standards: [${standards.join(', ')}]}]}]\n`,
  );
  expect(scorecardPeriods(behaviors.flatMap((behavior) => behavior.standards)).length).toEqual(length);
});
