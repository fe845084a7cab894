import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { WORKED, workedPage } from '../../scripts/rule-pages/worked.js';
import { lintProject, prepareLint } from '../../src/lint/lint.js';
import { LOCALES } from '../../src/model/locale.js';
import { AS_OF, CONFIG, projectFrom } from '../support/project.js';
import { SOUND } from '../support/sound.js';

/** What one assertion, and the check of its own words, finds in a project: `code on: the text that is marked`. */
async function found(assertion: string, blueprint = SOUND): Promise<string[]> {
  const config = `${CONFIG}lint:\n  extends: minimal\n  assertions:\n    - ${assertion}\n`;
  const { project, texts } = projectFrom({ 'csm.yaml': config, 'blueprints/a.yaml': blueprint });
  await prepareLint(project);
  return lintProject(project, { asOf: AS_OF })
    .problems.filter(({ rule }) => rule === 'own' || rule === 'lint-configuration')
    .map(({ code, on, file, range }) => {
      const line = texts.get(file)?.split('\n')[(range?.line ?? 0) - 1] ?? '';
      return `${code} ${on ?? '-'}: ${line.slice((range?.column ?? 1) - 1, (range?.endColumn ?? 1) - 1)}`;
    });
}

const own = (rest: string) => `{id: own, message: M, ${rest}}`;

describe.each(LOCALES)('the worked examples in %s', (lang) => {
  const page = readFileSync(WORKED[lang], 'utf8');

  test('are ten, and each finds something', () => {
    const outputs = [...page.matchAll(/^```text\n([\s\S]*?)^```$/gm)].map(([, output]) => output);
    expect(outputs).toHaveLength(10);
    for (const output of outputs) expect(output).toMatch(/\^/);
    expect(outputs.join('')).not.toContain('lint-configuration');
  });

  test('are up to date', async () => {
    expect(await workedPage(lang)).toBe(page);
  });
});

describe('conditions', () => {
  test.each([
    ['a value', 'where: {kind: hard}', true],
    ['another value', 'where: {kind: soft}', false],
    ['one of a list', 'where: {measure.every: [day, week]}', true],
    ['a quantity', 'where: {target: at least 95%}', true],
    ['a quantity it falls short of', 'where: {target: at least 96%}', false],
    ['a quantity in Chinese', 'where: {baseline: 低于 95%}', true],
    ['a quantity in another unit', 'where: {target: {at-least: 5 min}}', false],
    ['a number', 'where: {expectations.importance: {at-least: 9}}', true],
    ['a date', 'where: {review: {less-than: 2027-03-02}}', true],
    ['a date that is not before', 'where: {review: {less-than: 2027-03-01}}', false],
    ['another path', 'where: {baseline: {less-than: "{target}"}}', true],
    ['another path where nothing stands', 'where: {baseline: {less-than: "{benchmark.value}"}}', false],
    ['a pattern', "where: {statement: {matches: '^\\d+%'}}", true],
    ['absence', 'where: {benchmark: {present: false}}', true],
    ['presence', 'where: {owner: {present: true}}', true],
    ['a link', 'where: {owner.title: Depot manager}', true],
    ['the id of a link', 'where: {owner: manager}', true],
    ['a link of a link', 'where: {behavior.role.reportsTo.title: Depot manager}', true],
    ['how many there are', 'where: {expectations: {count: 1}}', true],
    ['how many there are at the most', 'where: {expectations: {count: {at-most: 0}}}', false],
    ['all of several', 'where: {kind: hard, published: true}', false],
    ['negation', 'where: {kind: {not: [soft]}}', true],
  ])('%s', async (_, where, holds) => {
    expect((await found(own(`each: standard, ${where}, forbid: [id]`))).length > 0).toBe(holds);
  });
});

describe('what is marked', () => {
  test.each([
    ['a missing key: the id', 'each: standard, require: [benchmark]', ['assertion on-time: on-time']],
    [
      'a key missing within another: that one',
      'each: standard, require: [measure.within]',
      ['assertion on-time: measure'],
    ],
    ['a value that must not stand there', 'each: standard, forbid: [owner]', ['assertion on-time: manager']],
    [
      'a text without the pattern',
      "each: standard, match: {statement: '^\\D'}",
      ['assertion on-time: 95% of collections start inside the window'],
    ],
    ['a value that is too low', 'each: standard, compare: {target: at least 99%}', ['assertion on-time: at least 95%']],
    [
      'something elsewhere: the id',
      'each: standard, forbid: [encounter.channel, encounter.name]',
      ['assertion on-time: on-time'],
    ],
    ['a duty: its text', 'each: duty, require: [share]', ['assertion courier: Collects parcels']],
    ['an item of a list', 'each: encounter, forbid: {segments: business}', ['assertion collection: business']],
  ])('%s', async (_, rest, expected) => {
    expect(await found(own(rest))).toEqual(expected);
  });

  test('texts in every language', async () => {
    const blueprint = 'segments: [{id: a, name: {en: Guests, zh-CN: 客户}}]';
    expect(await found(own('each: segment, forbid: {name: {matches: 客户}}'), blueprint)).toHaveLength(0);
    expect(await found(own("each: segment, match: {name: '^[a-zA-Z]+$'}"), blueprint)).toHaveLength(1);
  });
});

describe('what is wrong with an assertion', () => {
  test.each([
    ['a path that leads nowhere', 'each: standard, require: [measure.withn]', 'unknown-path -: measure.withn'],
    ['a path beyond a value', 'each: standard, require: [kind.name]', 'unknown-path -: kind.name'],
    ['a link the kind does not have', 'each: segment, where: {owner: x}, require: [name]', 'unknown-path -: owner'],
    [
      'an operand that leads nowhere',
      'each: standard, compare: {target: {at-least: "{flor}"}}',
      'unknown-path -: "{flor}"',
    ],
    ['a comparison nobody knows', 'each: standard, compare: {target: {at-leest: 1}}', 'unknown-comparison -: at-leest'],
    ['a name that all objects inherit', 'each: standard, require: [constructor]', 'unknown-path -: constructor'],
    ['the same as a condition', 'each: standard, where: {__proto__: 3}, forbid: [id]', 'unknown-path -: __proto__'],
    ['the same further down', 'each: standard, require: [measure.toString]', 'unknown-path -: measure.toString'],
    ['a quantity that is none', 'each: standard, compare: {target: {at-least: 9O%}}', 'unknown-operand -: 9O%'],
    [
      'a path without its brace',
      'each: standard, compare: {floor: {less-than: "{target"}}',
      'unknown-operand -: "{target"',
    ],
    [
      'a count that is none',
      'each: behavior, compare: {standards: {count: {at-most: many}}}',
      'unknown-operand -: many',
    ],
    ['a pattern that is none', "each: standard, match: {statement: '('}", "bad-pattern -: '('"],
    ['nothing asked for', 'each: standard', 'assertion-says-nothing -: own'],
  ])('%s', async (_, rest, expected) => {
    expect(await found(own(rest))).toContain(expected);
  });

  test.each([
    ['a word the format does not have', 'each: standard, where: {kind: hrad}, forbid: [id]', 'not-allowed -: hrad'],
    [
      'one of several words',
      'each: standard, compare: {measure.source: [survey, operatoins]}',
      'not-allowed -: operatoins',
    ],
    [
      'a word further up',
      'each: standard, where: {encounter.channel: {not: [phone, telefone]}}, forbid: [id]',
      'not-allowed -: telefone',
    ],
    [
      'a word behind links',
      'each: role, forbid: {behaviors.selection.decision: standardise}',
      'not-allowed -: standardise',
    ],
    ['a quantity that is none', 'each: standard, compare: {measure.within: soon}', 'wrong-format -: soon'],
    ['a unit that is never there', 'each: standard, compare: {measure.within: {at-most: 5%}}', 'wrong-format -: 5%'],
    ['a date that is none', 'each: standard, compare: {review: {less-than: 90%}}', 'wrong-format -: 90%'],
    ['a day that no year has', 'each: role, compare: {review: 2027-02-30}', 'wrong-format -: 2027-02-30'],
    ['a rhythm that is none', 'each: standard, compare: {measure.every: daily}', 'wrong-format -: daily'],
    ['a yes that is text', 'each: standard, require: {published: yes}', 'wrong-type -: yes'],
    ['a rating in words', 'each: standard, compare: {expectations.importance: high}', 'wrong-type -: high'],
    ['the target of an index', 'each: index, compare: {target: low}', 'wrong-format -: low'],
  ])('%s', async (_, rest, expected) => {
    expect(await found(own(rest))).toContain(expected);
  });

  test.each([
    'each: standard, where: {kind: [hard, soft]}, compare: {measure.within: at most 2 business days}',
    'each: standard, where: {measure.every: {one-of: [day, 2 weeks]}}, compare: {baseline: 低于 95%}',
    'each: standard, where: {published: true, measure.source: {not: survey}}, compare: {target: "{floor}"}',
    'each: expectation, where: {importance: at least 9, performance: 7.5}, compare: {source.date: 2027-03-01}',
    'each: standard, where: {owner: nobody, statement: Anything, owner.title: X}, compare: {expectations: {count: 1}}',
    'each: duty, where: {share: 40%, essential: false, standards: whatever}, compare: {role: anybody}',
    'each: step, where: {wait.standard: {at-least: 5 min}}, forbid: [support]',
  ])('what could be there is not found fault with: %s', async (rest) => {
    const faults = (await found(own(rest))).filter((one) => !/^(?:assertion|unknown-path) /.test(one));
    expect(faults).toEqual([]);
  });

  test('the words say what was meant', async () => {
    const config = `${CONFIG}lint: {assertions: [{id: own, each: standard, message: M, compare: {kind: Hrad}}]}\n`;
    const { project } = projectFrom({ 'csm.yaml': config, 'blueprints/a.yaml': SOUND });
    await prepareLint(project);
    const [fault] = lintProject(project, { asOf: AS_OF }).problems.filter(({ code }) => code === 'not-allowed');
    expect(fault).toMatchObject({ args: { suggestion: 'hard' }, mend: { replace: 'hard', safe: false } });
  });

  test('a name that is taken', async () => {
    expect(await found('{id: no-owner, each: standard, require: [owner], message: M}')).toEqual([
      'assertion-name-taken -: no-owner',
    ]);
  });
});

// (a+)+$ keeps a backtracking engine busy for hours on this.
test('no pattern can hang a run', async () => {
  const text = `${'a'.repeat(4000)}!`;
  const blueprint = `segments: [{id: s, name: ${text}}]`;
  expect(await found(own("each: segment, match: {name: '^(a+)+$'}"), blueprint)).toHaveLength(1);
});
