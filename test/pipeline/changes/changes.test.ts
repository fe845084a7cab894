import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../../src/pipeline/changes/changes.js';
import { linked } from '../../support/project.js';
import { SOUND, sound } from '../../support/sound.js';

/** The changes between the sound project and one with some of its text replaced: `kind id: fields`. */
function changes(...replacements: [string, string][]): string[] {
  return changesBetween(linked(SOUND), linked(sound(...replacements))).map(
    ({ kind, id, differences }) => `${kind} ${id}: ${differences.map(({ field }) => field).join(', ')}`,
  );
}

const TARGET = 'target: at least 95%';

describe('what a change does', () => {
  test.each<[string, [string, string][], string[]]>([
    ['nothing', [[TARGET, TARGET]], []],
    ['layout and comments', [[TARGET, 'target:   "at least 95%"  # kept']], []],
    ['the same quantity in other words', [[TARGET, 'target: 不低于 95.0%']], []],
    ['a higher target', [[TARGET, 'target: at least 96%']], ['tightened on-time: target']],
    ['a lower target', [[TARGET, 'target: at least 94.9%']], ['loosened on-time: target']],
    ['a strict comparison', [[TARGET, 'target: more than 95%']], ['tightened on-time: target']],
    ['a target in another unit', [[TARGET, 'target: at least 4 of 5']], ['remeasured on-time: target']],
    ['a target turned round', [[TARGET, 'target: at most 95%']], ['remeasured on-time: target']],
    ['a lower floor', [['floor: at least 90%', 'floor: at least 80%']], ['loosened on-time: floor']],
    ['no floor', [['            floor: at least 90%\n', '']], ['loosened on-time: floor']],
    [
      'another owner',
      [['owner: manager\n            feedback', 'owner: courier\n            feedback']],
      ['re-owned on-time: owner'],
    ],
    [
      'another who shows it',
      [['role: courier\n        answers', 'role: manager\n        answers']],
      ['re-owned on-time: behavior.role'],
    ],
    [
      'other words',
      [['95% of collections start inside', '95% of pick-ups start inside']],
      ['reworded on-time: statement'],
    ],
    ['another statistic', [['statistic: share', 'statistic: rate']], ['remeasured on-time: measure.statistic']],
    [
      'ends of the scale',
      [['every: day', 'every: day\n              ends: {low: poor, high: good}']],
      ['remeasured on-time: measure.ends'],
    ],
    ['another rhythm', [['every: day', 'every: week']], ['remeasured on-time: measure.every']],
    [
      'publication',
      [['review: 2027-03-01', 'review: 2027-03-01\n            published: true']],
      ['published on-time: published'],
    ],
    [
      'another id',
      [
        ['id: on-time', 'id: in-time'],
        ['standards: [on-time]', 'standards: [in-time]'],
      ],
      ['added in-time: ', 'retired on-time: '],
    ],
    ['a decision to leave the behavior', [['decision: standardize', 'decision: leave']], ['retired on-time: ']],
    [
      'several at once',
      [
        [TARGET, 'target: at least 97%'],
        ['floor: at least 90%', 'floor: at least 85%'],
        ['every: day', 'every: week'],
      ],
      ['tightened on-time: target', 'loosened on-time: floor', 'remeasured on-time: measure.every'],
    ],
    ['what is no part of a standard', [['Hands the parcel over', 'Gives the parcel away']], []],
  ])('%s', (_, replacements, expected) => {
    expect(changes(...replacements)).toEqual(expected);
  });

  test.each([
    ['at most 30 min', 'at most 20 min', 'tightened'],
    ['at most 30 min', 'at most 1 h', 'loosened'],
    ['at most 3 per 1000', 'at most 0.2%', 'tightened'],
    ['at most 1 business day', 'at most 8 h', 'remeasured'],
  ])('from %s to %s it is %s', (before, after, kind) => {
    const version = (target: string) => linked(sound([TARGET, `target: ${target}`]));
    expect(changesBetween(version(before), version(after)).map((one) => one.kind)).toEqual([kind]);
  });

  test('a shorter time allowed asks for more', () => {
    const version = (within: string) =>
      linked(sound(['statistic: share', `statistic: share\n              within: ${within}`]));
    const kinds = (before: string, after: string) =>
      changesBetween(version(before), version(after)).map(({ kind }) => kind);
    expect(kinds('30 min', '20 min')).toEqual(['tightened']);
    expect(kinds('20 min', '1200 s')).toEqual([]);
    expect(kinds('20 min', '1 h')).toEqual(['loosened']);
  });

  test('a text that gains a translation is reworded, the order of languages means nothing', () => {
    const version = (statement: string) => linked(sound(['95% of collections start inside the window', statement]));
    const kinds = (before: string, after: string) =>
      changesBetween(version(before), version(after)).map(({ kind }) => kind);
    expect(kinds('{en: A, zh-CN: B}', '{zh-CN: B, en: A}')).toEqual([]);
    expect(kinds('A', '{en: A, zh-CN: B}')).toEqual(['reworded']);
  });
});
