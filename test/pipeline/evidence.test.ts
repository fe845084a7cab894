import { expect, test } from 'vitest';
import { assumptionsBehind, assumptionsIn, assumptionsOf, byCode } from '../../src/pipeline/evidence.js';
import { firstEncounter, linked } from '../support/project.js';
import { sound } from '../support/sound.js';

const SOURCE: [string, string] = ['performance: 7.4}', 'performance: 7.4, source: {method: survey}}'];

/** Code and id of everything a project takes for granted. */
function assumed(...replacements: [string, string][]): [string, string][] {
  return assumptionsOf(linked(sound(...replacements))).map(({ code, on }) => [code, on.id]);
}

test('nothing, where everything was observed, asked, accepted and measured', () => {
  expect(assumed(SOURCE)).toEqual([]);
});

test.each([
  ['encounter-assumed', 'collection', ['known: observed', 'known: assumed']],
  ['encounter-proposed', 'collection', ['known: observed', 'known: proposed']],
  ['encounter-unsaid', 'collection', ['    known: observed\n', '']],
  [
    'behavior-undecided',
    'arrive',
    [
      '        selection: {decision: standardize, reason: Most important, controllable: true, accepted: {by: Couriers}}\n',
      '',
    ],
  ],
  ['behavior-not-accepted', 'arrive', [', accepted: {by: Couriers}', '']],
  ['standard-company-defined', 'on-time', ['        answers: [come-on-time]\n', '']],
  ['standard-without-baseline', 'on-time', ['            baseline: 91.3%\n', '']],
] as [string, string, [string, string]][])('%s is seen on %s', (code, on, replacement) => {
  expect(assumed(SOURCE, replacement)).toEqual([[code, on]]);
});

test('of an expectation without a source the words are assumed, and the ratings too where there are any', () => {
  expect(assumed()).toEqual([
    ['expectation-without-source', 'come-on-time'],
    ['rating-without-source', 'come-on-time'],
  ]);
  expect(assumed([', importance: 9.2, performance: 7.4}', '}'])).toEqual([
    ['expectation-without-source', 'come-on-time'],
  ]);
});

test('a source that says assumed is no evidence', () => {
  expect(assumed([', importance: 9.2, performance: 7.4}', ', source: {method: assumed}}'])).toEqual([
    ['expectation-assumed', 'come-on-time'],
  ]);
  expect(assumed(['performance: 7.4}', 'performance: 7.4, source: {method: assumed}}'])).toEqual([
    ['expectation-assumed', 'come-on-time'],
    ['rating-assumed', 'come-on-time'],
  ]);
});

test('what was left or dropped is not in force, and takes nothing for granted', () => {
  const left: [string, string] = ['decision: standardize', 'decision: leave'];
  expect(assumed(SOURCE, left, [', accepted: {by: Couriers}', ''], ['            baseline: 91.3%\n', ''])).toEqual([]);
});

test('behind a standard stand its encounter, its expectations, its behavior and itself, each once', () => {
  const project = linked(sound(['known: observed', 'known: assumed'], ['            baseline: 91.3%\n', '']));
  const [standard] = project.standards;
  const behind = standard ? assumptionsBehind([standard, standard]) : [];
  expect(behind.map(({ code }) => code)).toEqual([
    'encounter-assumed',
    'expectation-without-source',
    'rating-without-source',
    'standard-without-baseline',
  ]);
});

test('grouped by code in a fixed order, without empty groups', () => {
  const groups = byCode(assumptionsIn(firstEncounter(linked(sound(['known: observed', 'known: assumed'])))));
  expect(groups.map(([code, group]) => [code, group.length])).toEqual([
    ['encounter-assumed', 1],
    ['expectation-without-source', 1],
    ['rating-without-source', 1],
  ]);
});

test('an empty project assumes nothing', () => {
  expect(assumptionsOf(linked('service: {id: x, name: X}'))).toEqual([]);
});
