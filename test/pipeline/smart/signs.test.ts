import { describe, expect, test } from 'vitest';
import { signsOf } from '../../../src/pipeline/smart/smart.js';
import { seen, standardWith } from './support.js';

type Replacements = [from: string, to: string][];
const statement = (text: string): [string, string] => ['Agents answer 85% of calls within 4 hours', text];
const CLOCK = 'clock: {from: enters the queue, to: agent answers, calendar: calendar}';
const SOFT: Replacements = [
  ['kind: hard', 'kind: soft'],
  ['              counts: calls answered\n              of: all calls\n', '              question: How courteous?\n'],
  [`              ${CLOCK}\n              within: 4 hours\n`, ''],
  ['source: operations', 'source: survey'],
];

describe('specific', () => {
  test.each<[string, string[]]>([
    ['85% of calls are answered promptly, where possible', ['vague-wording promptly', 'vague-wording where possible']],
    ['Provides customer satisfaction', ['vague-wording Provides customer satisfaction']],
    ['Provides excellent service', ['vague-wording excellent']],
    ['Answers within 4 hours and settles the question within 2 days', ['several-behaviors-in-one and settles']],
    ['客服专员应尽快接听来电', ['vague-wording 尽快']],
    ['Agents answer promptly, within 4 hours', []],
  ])('%s', (text, expected) => {
    expect(seen('S', standardWith(statement(text)))).toEqual(expected);
  });

  test('attitudes are legal in a soft standard that carries its question', () => {
    const text = statement('90% of callers find the agent courteous');
    expect(seen('S', standardWith(text))).toEqual(['vague-wording courteous']);
    expect(seen('S', standardWith(text, ...SOFT))).toEqual([]);
    const silent = SOFT.map(([from, to]): [string, string] => [
      from,
      to.replace('question: How courteous?', 'counts: x'),
    ]);
    expect(seen('S', standardWith(text, ...silent))).toEqual(['vague-wording courteous']);
  });

  test('the place is the wording, narrowed to the word', () => {
    const [sign] = signsOf(standardWith(statement('{en: Agents answer promptly}')));
    const range = sign?.at.source.locate(sign.at.path, 'value', sign.word);
    expect(range && range.endColumn - range.column).toBe('promptly'.length);
    expect(sign?.at.path.slice(-2)).toEqual(['statement', 'en']);
  });
});

describe('measurable', () => {
  const lacking = (key: string): [string, string] => {
    const lines: Record<string, string> = {
      counts: 'counts: calls answered',
      of: 'of: all calls',
      source: 'source: operations',
    };
    return [`              ${lines[key]}\n`, ''];
  };

  test.each<[string, Replacements, string[]]>([
    ['a share of nothing', [lacking('of')], ['not-measurable measure.of']],
    ['a rate of nothing', [['statistic: share', 'statistic: rate'], lacking('of')], ['not-measurable measure.of']],
    ['a count needs no whole', [['statistic: share', 'statistic: count'], lacking('of')], []],
    ['a mean between two moments', [['statistic: share', 'statistic: mean'], lacking('counts'), lacking('of')], []],
    ['a share of answers', SOFT, []],
    ['nothing to hold it against', [['            target: at least 85%\n', '']], ['not-measurable target']],
    ['those within the limit are counted', [lacking('counts')], []],
    [
      'a limit without a clock',
      [lacking('counts'), [`              ${CLOCK}\n`, '']],
      ['not-measurable measure.counts'],
    ],
    [
      'all at once',
      [lacking('counts'), lacking('of'), lacking('source'), ['              within: 4 hours\n', '']],
      ['not-measurable measure.counts', 'not-measurable measure.source'],
    ],
  ])('%s', (_, replacements, expected) => {
    expect(seen('M', standardWith(...replacements))).toEqual(expected);
  });

  test('without any measure only that is said, and no time is missed twice', () => {
    const standard = standardWith([
      `            measure:
              statistic: share
              counts: calls answered
              of: all calls
              ${CLOCK}
              within: 4 hours
              source: operations
              every: day
`,
      '',
    ]);
    expect(seen('M', standard)).toEqual(['not-measurable measure']);
    expect(seen('T', standard)).toEqual(['no-rhythm measure.every']);
  });
});

describe('achievable', () => {
  test.each<[string, Replacements, string[]]>([
    ['the role itself may own it', [['owner: leader', 'owner: agent']], []],
    ['and so may any superior', [['owner: leader', 'owner: head']], []],
    ['but nobody elsewhere', [['owner: leader', 'owner: clerk']], ['owner-cannot-control']],
    [
      'nor anybody where employees have no say',
      [['controllable: true', 'controllable: false']],
      ['owner-cannot-control'],
    ],
    ['no owner', [['            owner: leader\n', '']], ['no-owner owner']],
    ['the level is held', [['baseline: 78%', 'baseline: 85%']], []],
    ['the level is held but for its decimals', [['baseline: 78%', 'baseline: 85.9%']], []],
    ['the target leaves room for a bad period', [['baseline: 78%', 'baseline: 89.9%']], []],
    ['the target is easier', [['baseline: 78%', 'baseline: 90%']], ['target-below-baseline']],
    [
      'easier by a decimal it has itself',
      [
        ['target: at least 85%', 'target: at least 99.7%'],
        ['baseline: 78%', 'baseline: 99.8%'],
      ],
      ['target-below-baseline'],
    ],
    [
      'easier by a decimal that is nought',
      [
        ['target: at least 85%', 'target: at least 99.0%'],
        ['baseline: 78%', 'baseline: 99.8%'],
      ],
      ['target-below-baseline'],
    ],
    [
      'fewer is better',
      [
        ['target: at least 85%', 'target: at most 3%'],
        ['baseline: 78%', 'baseline: 20 per 1000'],
      ],
      ['target-below-baseline'],
    ],
    [
      'and fewer still is no fault',
      [
        ['target: at least 85%', 'target: at most 2%'],
        ['baseline: 78%', 'baseline: 3%'],
      ],
      [],
    ],
    ['a target that says no direction', [['target: at least 85%', 'target: 70%']], []],
    ['units that cannot be compared', [['baseline: 78%', 'baseline: 5 min']], []],
  ])('%s', (_, replacements, expected) => {
    expect(seen('A', standardWith(...replacements))).toEqual(expected);
  });
});

describe('relevant', () => {
  test.each<[string, Replacements, string | undefined]>([
    ['rated from the middle up', [['importance: 8.3', 'importance: 5']], undefined],
    ['rated below', [['importance: 8.3', 'importance: 4.9']], 'unimportant'],
    ['not rated', [[', importance: 8.3', '']], 'unrated'],
    ['nothing behind it', [['        answers: [pick-up]\n', '']], 'none'],
    [
      'the highest of several counts',
      [
        ['importance: 8.3}', 'importance: 3}\n      - {id: name, says: Say who you are, importance: 7}'],
        ['answers: [pick-up]', 'answers: [pick-up, name]'],
      ],
      undefined,
    ],
  ])('%s', (_, replacements, why) => {
    const signs = signsOf(standardWith(...replacements)).filter(({ letter }) => letter === 'R');
    expect(signs.map(({ args }) => args.why)).toEqual(why === undefined ? [] : [why]);
  });
});

describe('timely', () => {
  const noLimit: Replacements = [[`              ${CLOCK}\n              within: 4 hours\n`, '']];
  const plain = statement('Agents answer 85% of calls in person');

  test.each<[string, Replacements, string[]]>([
    ['an area of time without a limit', [...noLimit, plain], ['no-time-limit measure.within']],
    [
      'a quick response is expected, and no area says otherwise',
      [...noLimit, plain, ['        area: software/time\n', '']],
      ['no-time-limit measure.within'],
    ],
    ['another area says it better', [...noLimit, plain, ['software/time', 'software/flexibility']], []],
    [
      'a word of time',
      [...noLimit, statement('Letters are answered quickly'), ['software/time', 'software/flow']],
      ['no-time-limit measure.within'],
    ],
    ['the statement itself names the day', [...noLimit, statement('Agents call back every Monday')], []],
    ['the statement itself names the limit', [...noLimit, statement('Agents answer 85% of calls by noon')], []],
    [
      'few failures are not about time',
      [...noLimit, statement('At most 2% of calls are lost'), ['target: at least 85%', 'target: at most 2%']],
      [],
    ],
    ['nor is what customers are asked', [...SOFT, plain], []],
    [
      'a mean time has its limit in the target',
      [
        ['              within: 4 hours\n', ''],
        ['statistic: share', 'statistic: mean'],
        ['target: at least 85%', 'target: at most 5 min'],
        ['baseline: 78%', 'baseline: 9 min'],
      ],
      [],
    ],
    [
      'a limit without a clock',
      [[CLOCK, 'excludes: tests']],
      ['clock-undefined measure.clock', 'calendar-undefined measure.clock.calendar'],
    ],
    [
      'minutes need no calendar',
      [
        [CLOCK, 'excludes: tests'],
        ['within: 4 hours', 'within: 4 min'],
      ],
      ['clock-undefined measure.clock'],
    ],
    ['hours do', [[', calendar: calendar', '']], ['calendar-undefined measure.clock.calendar']],
    [
      'unless they say which',
      [
        [', calendar: calendar', ''],
        ['within: 4 hours', 'within: 4 business hours'],
      ],
      [],
    ],
    [
      'in either language',
      [
        [', calendar: calendar', ''],
        ['within: 4 hours', 'within: 3 个自然日'],
      ],
      [],
    ],
    [
      'or calendar days',
      [
        [', calendar: calendar', ''],
        ['within: 4 hours', 'within: 3 calendar days'],
      ],
      [],
    ],
    [
      'a limit that the statement alone sets has a clock, too',
      [[`              ${CLOCK}\n              within: 4 hours\n`, '']],
      ['clock-undefined measure.clock', 'calendar-undefined measure.clock.calendar'],
    ],
    [
      'and a calendar',
      [
        ['              within: 4 hours\n', ''],
        [', calendar: calendar', ''],
      ],
      ['calendar-undefined measure.clock.calendar'],
    ],
    [
      'of two limits nobody can tell which the clock is for',
      [...noLimit, statement('Agents answer 85% of calls within 20 seconds, letters within 2 days')],
      [],
    ],
    ['nor which end of a range', [...noLimit, statement('Agents answer 85% of letters within 2 to 3 days')], []],
    ['a limit of the day has its clock on the wall', [...noLimit, statement('Agents call back by noon')], []],
    [
      'few failures are counted over a time',
      [...noLimit, statement('At most 2% come back within 30 days'), ['target: at least 85%', 'target: at most 2%']],
      [],
    ],
    ['no rhythm', [['              every: day\n', '']], ['no-rhythm measure.every']],
    ['no review', [['            review: 2027-03-01\n', '']], ['no-review-date review']],
  ])('%s', (_, replacements, expected) => {
    expect(seen('T', standardWith(...replacements))).toEqual(expected);
  });
});

describe('what is written wrongly is not missing', () => {
  test.each<[string, Replacements]>([
    ['a baseline that is no quantity', [['baseline: 78%', 'baseline: low']]],
    ['an owner nobody knows', [['owner: leader', 'owner: nobody']]],
    ['a rating off the scale', [['importance: 8.3', 'importance: 83']]],
    ['an answer to nothing', [['answers: [pick-up]', 'answers: [pikc-up]']]],
    ['a review in no calendar', [['review: 2027-03-01', 'review: 2027-02-30']]],
    ['a source nobody knows', [['source: operations', 'source: guesses']]],
    ['a time nobody can read', [['within: 4 hours', 'within: soon']]],
    [
      'a superior nobody knows',
      [
        ['owner: leader', 'owner: clerk'],
        ['title: Team leader, reports-to: head', 'title: Team leader, reports-to: nobody'],
      ],
    ],
    [
      'a circle of superiors',
      [
        ['owner: leader', 'owner: clerk'],
        ['title: Team leader, reports-to: head', 'title: Team leader, reports-to: agent'],
      ],
    ],
  ])('%s', (_, replacements) => {
    expect(signsOf(standardWith(...replacements)).map(({ code }) => code)).toEqual([]);
  });
});
