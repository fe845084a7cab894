import { expect, test } from 'vitest';
import type { Standard } from '../../../src/model/project.js';
import { proposeKind } from '../../../src/pipeline/proposals/kind.js';
import { proposeFeedback, proposeRhythm, proposeSource } from '../../../src/pipeline/proposals/mechanism.js';
import { proposeOwner } from '../../../src/pipeline/proposals/owner.js';
import { monthsAfter, proposeReview } from '../../../src/pipeline/proposals/review.js';
import { proposeFloor, proposeLimit, proposeTarget } from '../../../src/pipeline/proposals/target.js';
import { linked } from '../../support/project.js';

const projectWith = (standard: string, { expectation = '', behavior = 'does: Takes the call' } = {}) =>
  linked(`encounters:
  - id: e
    name: E
    expectations: [{id: x, says: X${expectation}}]
    behaviors:
      - id: b
        ${behavior}
        answers: [x]
        role: agent
        standards: [{id: s, kind: hard, statement: S${standard}}]
roles:
  - {id: agent, title: Agent, reports-to: leader}
  - {id: leader, title: Leader}
`);

function standardWith(...given: Parameters<typeof projectWith>): Standard {
  const [standard] = projectWith(...given).standards;
  if (!standard) throw new Error('no standard');
  return standard;
}

test.each([
  ['does: Answers the call within 20 seconds', 'hard', 'timed'],
  ['{does: Takes the call, area: software/time}', 'hard', 'timed'],
  ['does: Checks at least 5 points', 'hard', 'counted'],
  ['does: Greets warmly and kindly', 'soft', 'felt'],
  ['{does: Says good morning, area: people/attitude}', 'soft', 'felt'],
  ['{does: Wears the badge, area: people/appearance}', 'hard', 'seen'],
  ['does: Takes the call', 'hard', 'counted'],
  ['{does: Texts the window, selection: {decision: fix}}', 'fix', 'to-be-fixed'],
])('the kind for %s', (behavior, kind, code) => {
  const lines = behavior.startsWith('{') ? behavior.slice(1, -1).split(/, (?=area|selection)/) : [behavior];
  const { behavior: linkedBehavior } = standardWith('', { behavior: lines.join('\n        ') });
  expect(proposeKind(linkedBehavior)).toMatchObject({ value: kind, why: { code } });
});

test.each([
  [
    'half the way to the benchmark',
    ', baseline: 90%, benchmark: {value: 96%, of: best}',
    '',
    'at least 93%',
    'half-way',
  ],
  ['half of the failures', ', baseline: 84%', '', 'at least 92%', 'halve-failures'],
  ['near the top in tenths', ', baseline: 98.6%', '', 'at least 99.3%', 'halve-failures'],
  ['never less than today', ', baseline: 100%', '', 'at least 100%', 'halve-failures'],
  [
    'the benchmark, where nothing is known of today',
    ', benchmark: {value: 96%, of: best}',
    '',
    'at least 96%',
    'as-benchmark',
  ],
  ['a first aim', '', '', 'at least 90%', 'first-aim'],
  ['not beyond what customers desire', ', baseline: 80%', ', desired: 85%', 'at least 85%', 'as-desired'],
  [
    'a time as customers desire it',
    ', measure: {statistic: mean}',
    ', desired: within 10 min',
    'at most 10 min',
    'as-desired',
  ],
  ['a count halved', ', measure: {statistic: count}, baseline: 8', '', 'at most 4', 'halve-failures'],
  [
    'an average time a fifth shorter',
    ', measure: {statistic: mean}, baseline: 50 s',
    '',
    'at most 40 s',
    'a-fifth-less',
  ],
])('a target: %s', (_, standard, expectation, target, code) => {
  expect(proposeTarget(standardWith(standard, { expectation }), 'en')).toMatchObject({ value: target, why: { code } });
});

test('no target where there is nothing to go by', () => {
  expect(proposeTarget(standardWith(', measure: {statistic: count}'), 'en')).toBeUndefined();
});

test.each([
  [', target: at least 95%, baseline: 91.3%', '', 'at least 91%'],
  [', target: at least 95%', '', 'at least 90%'],
  [', target: at least 95%, baseline: 60%', '', 'at least 90%'],
  [', target: at least 99.5%', '', 'at least 99%'],
  [', target: at most 10 min', ', adequate: within 30 min', 'at most 30 min'],
  [', target: at most 10 min', '', 'at most 15 min'],
  [', target: at most 3', '', 'at most 5'],
  [', target: at least 4.5 of 5', '', 'at least 4.2 of 5'],
  [', target: exactly 4', '', undefined],
])('a floor under%s', (standard, expectation, floor) => {
  expect(proposeFloor(standardWith(standard, { expectation }), 'en')).toBe(floor);
});

test.each([
  ['does: Answers within 20 seconds', ', desired: 5 s', '20 s', 'in-behavior'],
  ['does: Takes the call', ', desired: within 10 minutes, adequate: 1 h', '10 min', 'as-desired'],
  ['does: Takes the call', ', desired: at once, adequate: 一小时内', '1 h', 'as-adequate'],
])('a limit for %s', (behavior, expectation, limit, code) => {
  const standard = standardWith('', { behavior, expectation });
  expect(proposeLimit(standard.behavior, 'en')).toMatchObject({ value: limit, why: { code } });
});

test('figures come from records, from people who look, or from people who are asked', () => {
  expect(proposeSource(standardWith(''))).toMatchObject({ value: 'operations' });
  expect(
    proposeSource(standardWith('', { behavior: 'does: Wears the badge\n        area: people/appearance' })),
  ).toMatchObject({ value: 'audit' });
  expect(proposeSource({ ...standardWith(''), data: { ...standardWith('').data, kind: 'soft' } })).toMatchObject({
    value: 'survey',
  });
  expect(proposeRhythm(standardWith(', measure: {statistic: share, source: operations}'))).toMatchObject({
    value: 'week',
  });
  expect(proposeRhythm(standardWith(', measure: {statistic: share, source: audit}'))).toMatchObject({ value: 'month' });
});

test('those who do it are told, no oftener than weekly', () => {
  expect(proposeFeedback(standardWith(', measure: {statistic: share, every: day}'))).toEqual({
    to: 'agent',
    every: 'week',
  });
  expect(proposeFeedback(standardWith(', measure: {statistic: share, every: quarter}'))).toEqual({
    to: 'agent',
    every: 'quarter',
  });
  expect(proposeFeedback(standardWith(''))).toEqual({ to: 'agent', every: 'month' });
});

test('whoever is in charge answers for the result', () => {
  const project = projectWith('');
  const [agent, leader] = project.roles;
  expect(proposeOwner(agent, project)).toMatchObject({ value: 'leader', why: { code: 'in-charge' } });
  expect(proposeOwner(leader, project)).toMatchObject({ value: 'leader', why: { code: 'owns-others' } });
  expect(proposeOwner(undefined, { ...project, roles: [] })).toBeUndefined();
});

test('a review comes after half a year without a baseline, else after a year', () => {
  expect(proposeReview({}, '2027-01-31').value).toBe('2027-07-31');
  expect(proposeReview({ baseline: '91%' }, '2027-01-31').value).toBe('2028-01-31');
  expect(monthsAfter('2027-08-31', 6)).toBe('2028-02-29');
});
