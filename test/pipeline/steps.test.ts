import { describe, expect, test } from 'vitest';
import { PIPELINE, pipelineOf, stepsOf } from '../../src/pipeline/steps.js';
import { firstEncounter, linked } from '../support/project.js';
import { SOUND_CONFIG, sound } from '../support/sound.js';

const states = (...edits: [string, string][]) =>
  stepsOf(firstEncounter(linked(sound(...edits), SOUND_CONFIG)), { asOf: '2027-01-01' });

/** `1 done`, `2 blocked by 1` */
const summary = (...edits: [string, string][]) =>
  states(...edits).map(({ step, state, blockedBy }) =>
    [step.number, state, ...(blockedBy.length > 0 ? [`by ${blockedBy}`] : [])].join(' '),
  );

describe('state of the nine steps', () => {
  test.each<[string, [string, string][], string[]]>([
    ['all done', [], ['1 done', '2 done', '3 done', '4 done', '5 done', '6 done', '7 done', '8 done', '9 done']],
    [
      'the first one open',
      [['known: observed', 'known: assumed']],
      [
        '1 open',
        '2 blocked by 1',
        '3 blocked by 2',
        '4 blocked by 3',
        '5 blocked by 4',
        '6 blocked by 4',
        '7 blocked by 5,6',
        '8 blocked by 6',
        '9 blocked by 6',
      ],
    ],
    [
      'feedback mechanisms open block tracking alone',
      [['source: operations', 'source: survey']],
      ['1 done', '2 done', '3 done', '4 done', '5 open', '6 done', '7 blocked by 5', '8 done', '9 done'],
    ],
    [
      'targets open',
      [['            baseline: 91.3%\n', '']],
      [
        '1 done',
        '2 done',
        '3 done',
        '4 done',
        '5 done',
        '6 open',
        '7 blocked by 6',
        '8 blocked by 6',
        '9 blocked by 6',
      ],
    ],
    [
      'the last one open',
      [['review: 2027-03-01', 'review: 2026-01-01']],
      ['1 done', '2 done', '3 done', '4 done', '5 done', '6 done', '7 done', '8 done', '9 open'],
    ],
  ])('%s', (_, edits, expected) => {
    expect(summary(...edits)).toEqual(expected);
  });

  test('a blocked step still tells its shortfalls', () => {
    const last = states(['known: observed', 'known: assumed'], ['review: 2027-03-01', 'review: 2026-01-01']).at(-1);
    expect(last).toMatchObject({ state: 'blocked', shortfalls: [{ code: 'review-overdue', on: 'on-time' }] });
  });
});

test('steps are numbered 1 to 9 and need earlier ones only', () => {
  expect(PIPELINE.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  for (const { number, needs } of PIPELINE) expect(needs.every((need) => need < number)).toBe(true);
});

test('pipelineOf has every encounter in its order', () => {
  const project = linked('encounters: [{id: b, name: B}, {id: a, name: A}]');
  const pipeline = pipelineOf(project, { asOf: '2027-01-01' });
  expect([...pipeline.keys()].map(({ id }) => id)).toEqual(['b', 'a']);
  expect([...pipeline.values()].map((found) => found.length)).toEqual([9, 9]);
});
