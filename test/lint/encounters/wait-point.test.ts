import { expect, test } from 'vitest';
import { linked, problemsOf } from '../../support/project.js';

const RULE = 'wait-point-without-time-standard';

const found = (wait: string, standard?: string, kind = 'hard') =>
  problemsOf(
    linked(`encounters:
  - id: e
    name: E
    steps: [{id: s, wait: ${wait}}]
    behaviors: [{id: b, does: B, step: s${standard ? `, standards: [{id: x, kind: ${kind}, ${standard}}]` : ''}}]
`),
    RULE,
  ).map(({ code }) => code);

const WITHIN = 'statement: S, measure: {statistic: share, within: 4 min}, target: at least 90%';

test.each([
  ['a share of cases within the tolerable time', WITHIN],
  ['a percentile', 'statement: S, measure: {statistic: percentile, percentile: 95}, target: at most 4 min'],
  ['a mean', 'statement: S, measure: {statistic: mean}, target: 3 min'],
  ['a limit in the statement alone', 'statement: 90% are served within 4 minutes'],
  ['a limit in a Chinese statement', 'statement: 90%的客户应在4分钟内叫到'],
])('%s limits the wait', (_, standard) => {
  expect(found('{standard: 2 min, tolerable: 5 min}', standard)).toEqual([]);
});

test.each([
  ['no standard', undefined],
  ['a standard about something else', 'statement: 90% are served with a smile'],
  ['a time that is to be long', 'statement: S, measure: {statistic: mean}, target: at least 10 min'],
])('%s does not', (_, standard) => {
  expect(found('{standard: 2 min, tolerable: 5 min}', standard)).toEqual([RULE]);
});

test('either time may be missing', () => {
  expect(found('{standard: 2 min}', WITHIN)).toEqual(['wait-point-without-tolerable-time']);
  expect(found('{tolerable: 5 min}', WITHIN)).toEqual(['wait-point-without-standard-time']);
  expect(found('{}', WITHIN)).toEqual(['wait-point-without-standard-time']);
  expect(found('{standard: 2 mim, tolerable: 5 min}', WITHIN)).toEqual([]);
});

test('the tolerable time is not the shorter one', () => {
  expect(found('{standard: 2 min, tolerable: 60 s}', WITHIN)).toContain('wait-point-times-reversed');
  expect(found('{standard: 2 hours, tolerable: 150 min}', WITHIN)).toEqual([]);
  expect(found('{standard: 5 min, tolerable: 5 min}', WITHIN)).toEqual([]);
  // How long a business day is depends on the calendar.
  expect(found('{standard: 30 hours, tolerable: 1 business day}', WITHIN)).toEqual([]);
});

test('one standard within the tolerable time is enough', () => {
  const slow = 'statement: S, measure: {statistic: share, within: 10 min}';
  expect(found('{standard: 2 min, tolerable: 5 min}', slow)).toEqual(['wait-point-longer-than-tolerable']);
  expect(found('{standard: 2 min, tolerable: 5 min}', `${slow}}, {id: y, kind: hard, ${WITHIN}`)).toEqual([]);
  expect(found('{standard: 2 min, tolerable: 1 business day}', slow)).toEqual([]);
});
