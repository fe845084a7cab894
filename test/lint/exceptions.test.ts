import { describe, expect, test } from 'vitest';
import { lintProject } from '../../src/lint/lint.js';
import { CONFIG, projectFrom } from '../support/project.js';

const BLUEPRINT = `encounters:
  - id: e
    name: E
    behaviors:
      - id: b
        does: B
        standards:
          - {id: s, kind: hard, statement: S}
          - {id: t, kind: hard, statement: T, review: 2026-06-30}
`;

const RULES = [
  'no-review-date',
  'review-overdue',
  'exception-without-reason',
  'exception-expired',
  'exception-unused',
  'lint-configuration',
  'unknown-key',
];

interface Setup {
  exceptions?: string;
  lint?: string;
  blueprint?: string;
  asOf?: string;
}

function lint({ exceptions = '', lint: more = '', blueprint = BLUEPRINT, asOf = '2027-01-01' }: Setup) {
  const { project } = projectFrom({
    'csm.yaml': `${CONFIG}lint:\n  extends: strict\n${more}  exceptions: [${exceptions}]\n`,
    'blueprints/a.yaml': blueprint,
  });
  const { problems, excepted } = lintProject(project, { asOf });
  return {
    problems: problems.filter(({ rule }) => RULES.includes(rule)),
    found: problems.filter(({ rule }) => RULES.includes(rule)).map(({ code, on }) => `${code} ${on ?? '-'}`),
    excepted: excepted.map(({ problem: { code, on }, ...why }) => ({ code, on, ...why })),
  };
}

describe('exceptions in csm.yaml', () => {
  test('take a finding out, and say why', () => {
    const { found, excepted } = lint({
      exceptions:
        '{rule: no-review-date, on: s, reason: {en: Pilot, zh-CN: 试点}, by: Quality manager, until: 2027-05-31}',
    });
    expect(found).toEqual(['review-overdue t']);
    expect(excepted).toEqual([
      { code: 'no-review-date', on: 's', reason: 'Pilot', by: 'Quality manager', until: '2027-05-31', inPlace: false },
    ]);
  });

  test('hold for their rule and their id alone', () => {
    const { found } = lint({ exceptions: '{rule: no-review-date, on: t, reason: R}' });
    expect(found).toEqual(['no-review-date s', 'review-overdue t', 'exception-unused t']);
  });

  test('hold on their last day, and not on the next', () => {
    const exceptions = '{rule: no-review-date, on: s, reason: R, until: 2027-05-31}';
    expect(lint({ exceptions, asOf: '2027-05-31' }).found).toEqual(['review-overdue t']);
    const { found, problems, excepted } = lint({ exceptions, asOf: '2027-06-01' });
    expect(found).toEqual(['no-review-date s', 'review-overdue t', 'exception-expired s']);
    expect(problems[2]).toMatchObject({ file: 'csm.yaml', range: { line: 5, column: 64, endColumn: 74 } });
    expect(excepted).toEqual([]);
  });

  test('ask for a reason', () => {
    expect(lint({ exceptions: '{rule: no-review-date, on: s}' }).found).toEqual([
      'review-overdue t',
      'exception-without-reason s',
    ]);
  });

  test('one that has expired beside a valid one is not needed', () => {
    const { found } = lint({
      exceptions:
        '{rule: no-review-date, on: s, reason: Old, until: 2026-01-01}, {rule: no-review-date, on: s, reason: New}',
    });
    expect(found).toEqual(['review-overdue t', 'exception-unused s']);
  });
});

describe('an exception that nothing needs', () => {
  const unused = (exceptions: string, more: Partial<Setup> = {}) =>
    lint({ exceptions, ...more }).found.filter((one) => one.startsWith('exception-'));

  test('may be written ahead where the rule depends on the day, until it expires', () => {
    const ahead = '{rule: review-overdue, on: s, reason: R, until: 2027-05-31}';
    expect(unused(ahead)).toEqual([]);
    expect(unused(ahead, { asOf: '2027-06-01' })).toEqual(['exception-unused s']);
  });

  test('for an id that nothing has, whatever the rule', () => {
    expect(unused('{rule: no-review-date, on: ss, reason: R}')).toEqual(['exception-on-nothing ss']);
    expect(unused('{rule: review-overdue, on: ss, reason: R}')).toEqual(['exception-on-nothing ss']);
  });

  test('offers the id that was meant', () => {
    const { problems } = lint({
      exceptions: '{rule: no-review-date, on: arive, reason: R}',
      blueprint: BLUEPRINT.replace('id: s,', 'id: arrive,'),
    });
    expect(problems.find(({ code }) => code === 'exception-on-nothing')).toMatchObject({
      args: { suggestion: 'arrive' },
      mend: { replace: 'arrive', safe: false },
    });
  });

  test('is left alone while its rule is switched off', () => {
    const off = { lint: '  rules: {no-review-date: off}\n' };
    expect(unused('{rule: no-review-date, on: t, reason: R}', off)).toEqual([]);
  });

  test('is left alone while something may be out of sight', () => {
    const exceptions = '{rule: no-review-date, on: t, reason: R}';
    expect(unused(exceptions, { blueprint: `${BLUEPRINT}segmnts: []\n` })).toEqual([]);
    expect(unused(exceptions, { blueprint: 'encounters: [' })).toEqual([]);
  });

  test('is one slip, not two, where its rule does not exist or allows none', () => {
    const { found } = lint({
      exceptions: '{rule: no-reveiw-date, on: t, reason: R}, {rule: unknown-key, on: t, reason: R}',
    });
    expect(found.slice(2)).toEqual(['unknown-rule t', 'locked-exception t']);
  });
});

describe('comments', () => {
  const commented = (from: string, to: string) => lint({ blueprint: BLUEPRINT.replace(from, to) });

  test('at the end of the line take the finding out', () => {
    const { found, excepted } = commented('statement: S}', 'statement: S} # csm-ignore no-review-date -- Pilot');
    expect(found).toEqual(['review-overdue t']);
    expect(excepted).toEqual([{ code: 'no-review-date', on: 's', reason: 'Pilot', inPlace: true }]);
  });

  test('above a block cover all that is in it', () => {
    const { found, excepted } = commented(
      '      - id: b',
      '      # csm-ignore no-review-date, review-overdue —— 试点\n      - id: b',
    );
    expect(found).toEqual([]);
    expect(excepted.map(({ code, reason }) => `${code} ${reason}`)).toEqual([
      'no-review-date 试点',
      'review-overdue 试点',
    ]);
  });

  test('hold in a file with the line ends of Windows', () => {
    const blueprint = BLUEPRINT.replace('statement: S}', 'statement: S} # csm-ignore no-review-date -- Pilot');
    expect(lint({ blueprint: blueprint.replaceAll('\n', '\r\n') }).found).toEqual(['review-overdue t']);
  });

  test('do nothing within a text', () => {
    expect(commented('statement: S}', 'statement: "S # csm-ignore no-review-date -- Pilot"}').found).toEqual([
      'no-review-date s',
      'review-overdue t',
    ]);
  });

  test('ask for a reason, and cover what they say without one', () => {
    expect(commented('statement: S}', 'statement: S} # csm-ignore no-review-date').found).toEqual([
      'ignore-without-reason -',
      'review-overdue t',
    ]);
  });

  test('name rules that exist and allow exceptions; the name is marked', () => {
    const { problems } = commented(
      'statement: S}',
      'statement: S} # csm-ignore no_review_date, unknown-key, no-review-date -- Pilot',
    );
    expect(problems.slice(0, 2)).toMatchObject([
      {
        code: 'unknown-rule',
        range: { line: 8, column: 60, endColumn: 74 },
        mend: { replace: 'no-review-date', safe: true },
      },
      { code: 'locked-exception', range: { line: 8, column: 76, endColumn: 87 } },
    ]);
    expect(problems.map(({ code }) => code)).toEqual(['unknown-rule', 'locked-exception', 'review-overdue']);
  });

  test('without a rule say nothing', () => {
    expect(commented('statement: S}', 'statement: S} # csm-ignore this one').found).toEqual([
      'no-review-date s',
      'ignore-without-rule -',
      'review-overdue t',
    ]);
  });

  test('of which one rule is not needed name that rule', () => {
    const { problems } = commented(
      'statement: S}',
      'statement: S} # csm-ignore no-review-date, selection-contradicted -- Pilot',
    );
    expect(problems[0]).toMatchObject({
      code: 'ignore-unused',
      args: { rule: 'selection-contradicted' },
      range: { line: 8, column: 76, endColumn: 98 },
    });
  });

  test('count together with csm.yaml: both cover, neither is unused', () => {
    const { found, excepted } = lint({
      exceptions: '{rule: no-review-date, on: s, reason: R}',
      blueprint: BLUEPRINT.replace('statement: S}', 'statement: S} # csm-ignore no-review-date -- Pilot'),
    });
    expect(found).toEqual(['review-overdue t']);
    expect(excepted).toHaveLength(1);
  });
});
