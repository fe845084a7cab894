import { describe, expect, test } from 'vitest';
import type { ShortfallCode } from '../../src/pipeline/gates.js';
import { type StepNumber, stepsOf } from '../../src/pipeline/steps.js';
import { firstEncounter, linked } from '../support/project.js';
import { SOUND_CONFIG, sound } from '../support/sound.js';

type Edit = [from: string, to: string];

/** `step code on` of every shortfall of the sound project with some of its text replaced. */
function shortfalls(...edits: Edit[]): string[] {
  const encounter = firstEncounter(linked(sound(...edits), SOUND_CONFIG));
  return stepsOf(encounter, { asOf: '2027-01-01' }).flatMap(({ step, shortfalls: found }) =>
    found.map(({ code, on }) => `${step.number} ${code} ${on}`),
  );
}

const SELECTION =
  'selection: {decision: standardize, reason: Most important, controllable: true, accepted: {by: Couriers}}';
const MEASURE = `            measure:
              statistic: share
              source: operations
              every: day
              data: {set: collections}
`;
const STEPS = 'steps: [{id: hand-over, customer: Hands the parcel over, onstage: {role: courier, action: Scans it}}]';

test('the sound project falls short of nothing', () => {
  expect(shortfalls()).toEqual([]);
});

describe('each shortfall by itself', () => {
  test.each<[ShortfallCode, StepNumber, string, Edit[]]>([
    ['encounter-presumed', 1, 'collection', [['known: observed', 'known: assumed']]],
    ['encounter-presumed', 1, 'collection', [['known: observed', 'known: proposed']]],
    ['encounter-presumed', 1, 'collection', [['    known: observed\n', '']]],
    [
      'no-steps',
      1,
      'collection',
      [
        [STEPS, 'steps: []'],
        ['        step: hand-over\n', ''],
      ],
    ],
    ['no-reason', 3, 'arrive', [[' reason: Most important,', '']]],
    ['answers-unrated', 3, 'arrive', [[', importance: 9.2', '']]],
    ['answers-unrated', 3, 'arrive', [[', performance: 7.4', '']]],
    ['not-controllable', 3, 'arrive', [['controllable: true', 'controllable: false']]],
    ['not-controllable', 3, 'arrive', [[' controllable: true,', '']]],
    ['not-accepted', 3, 'arrive', [[', accepted: {by: Couriers}', '']]],
    ['reactive', 3, 'arrive', [['accepted: {by: Couriers}', 'accepted: {by: Couriers}, basis: complaints']]],
    ['unrealistic', 3, 'arrive', [['accepted: {by: Couriers}', 'accepted: {by: Couriers}, realistic: false']]],
    ['source-contradicts-kind', 5, 'on-time', [['source: operations', 'source: survey']]],
    ['source-contradicts-kind', 5, 'on-time', [['source: operations', 'source: interviews']]],
    ['source-contradicts-kind', 5, 'on-time', [['kind: hard', 'kind: soft']]],
    ['no-source', 5, 'on-time', [['              source: operations\n', '']]],
    [
      'no-question',
      5,
      'on-time',
      [
        ['kind: hard', 'kind: soft'],
        ['source: operations', 'source: survey'],
      ],
    ],
    ['no-target', 6, 'on-time', [['            target: at least 95%\n', '']]],
    ['no-floor', 6, 'on-time', [['            floor: at least 90%\n', '']]],
    ['floor-not-below-target', 6, 'on-time', [['at least 90%', 'at least 95%']]],
    ['floor-not-below-target', 6, 'on-time', [['at least 90%', 'at least 95.01%']]],
    ['floor-not-below-target', 6, 'on-time', [['at least 90%', '90 points']]],
    ['floor-not-below-target', 6, 'on-time', [['at least 95%', 'at most 90%']]],
    ['no-baseline', 6, 'on-time', [['            baseline: 91.3%\n', '']]],
    ['no-owner', 6, 'on-time', [['            owner: manager\n', '']]],
    ['no-rhythm', 7, 'on-time', [['              every: day\n', '']]],
    ['no-data', 7, 'on-time', [['              data: {set: collections}\n', '']]],
    ['no-feedback', 8, 'on-time', [['            feedback: {to: courier, every: week}\n', '']]],
    ['no-feedback', 8, 'on-time', [['{to: courier, every: week}', '{to: courier}']]],
    ['no-review', 9, 'on-time', [['            review: 2027-03-01\n', '']]],
    ['review-overdue', 9, 'on-time', [['review: 2027-03-01', 'review: 2026-12-31']]],
  ])('%s', (code, step, on, edits) => {
    expect(shortfalls(...edits)).toEqual([`${step} ${code} ${on}`]);
  });

  test.each<[string, Edit[], string[]]>([
    ['undecided', [[SELECTION, '']], ['3 undecided arrive']],
    [
      'answers-nothing, which is company-defined too',
      [['answers: [come-on-time]\n        step', 'answers: []\n        step']],
      ['2 answers-nothing arrive', '4 company-defined on-time'],
    ],
    [
      'no-measure, and so neither source, rhythm nor data',
      [[MEASURE, '']],
      ['5 no-source on-time', '6 no-measure on-time', '7 no-rhythm on-time', '7 no-data on-time'],
    ],
  ])('%s', (_, edits, expected) => {
    expect(shortfalls(...edits)).toEqual(expected);
  });

  test('an encounter with nothing in it', () => {
    const encounter = firstEncounter(linked('encounters: [{id: e, name: E}]'));
    const codes = stepsOf(encounter, { asOf: '2027-01-01' }).flatMap((state) =>
      state.shortfalls.map(({ code }) => code),
    );
    expect(codes).toEqual(['encounter-presumed', 'no-steps', 'no-expectations', 'no-behaviors']);
  });

  test('no-standard', () => {
    const behavior = `{id: b, does: B, answers: [x], ${SELECTION}}`;
    const text = `encounters: [{id: e, name: E, known: observed, steps: [{id: s}],
      expectations: [{id: x, says: X, importance: 9, performance: 5}], behaviors: [${behavior}]}]`;
    const states = stepsOf(firstEncounter(linked(text)), { asOf: '2027-01-01' });
    expect(states.flatMap((state) => state.shortfalls)).toEqual([{ code: 'no-standard', on: 'b' }]);
  });
});

describe('a behavior that is to be fixed', () => {
  const fixed: Edit = ['decision: standardize', 'decision: fix'];

  test('needs a fix that answers what it answers', () => {
    expect(shortfalls(fixed).filter((one) => one.startsWith('4'))).toEqual([]);
    const other: Edit = ['answers: [come-on-time], owner', 'answers: [], owner'];
    expect(shortfalls(fixed, other)).toContain('4 no-fix arrive');
  });

  test('needs a reason and none of the six criteria', () => {
    const bare: Edit = [SELECTION, 'selection: {decision: fix}'];
    expect(shortfalls(bare).filter((one) => one.startsWith('3'))).toEqual(['3 no-reason arrive']);
  });

  test('is not settled by a fix that was dropped', () => {
    expect(shortfalls(fixed, ['does: Texts the window', 'does: Texts the window, status: dropped'])).toContain(
      '4 no-fix arrive',
    );
  });
});

describe('target and floor', () => {
  test.each<[string, string, boolean]>([
    ['at least 95%', 'at least 90%', false],
    ['at least 95%', '90%', false],
    ['at least 95%', '950 per 1000', true],
    ['at least 95%', '949 per 1000', false],
    ['more than 95%', '95%', true],
    ['at most 5 min', 'at most 10 min', false],
    ['at most 5 min', 'at most 300 s', true],
    ['at most 5 min', '4 min', true],
    ['less than 2%', '3%', false],
    ['at most 1 business day', '8 business hours', true],
    ['at least 4.5 of 5', 'at least 4 of 5', false],
    ['exactly 0', '1', false],
    ['at least 95%', 'at most 90%', true],
  ])('target %s, floor %s', (target, floor, contradicts) => {
    const found = shortfalls(['at least 95%\n', `${target}\n`], ['at least 90%\n', `${floor}\n`]);
    expect(found).toEqual(contradicts ? ['6 floor-not-below-target on-time'] : []);
  });
});

test('a review is due on its day and overdue the day after', () => {
  const encounter = firstEncounter(linked(sound(), SOUND_CONFIG));
  const codes = (asOf: string) =>
    stepsOf(encounter, { asOf }).flatMap((state) => state.shortfalls.map(({ code }) => code));
  expect(codes('2027-03-01')).toEqual([]);
  expect(codes('2027-03-02')).toEqual(['review-overdue']);
});
