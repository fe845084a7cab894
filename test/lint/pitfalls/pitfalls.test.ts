import { describe, expect, test } from 'vitest';
import { CONFIG, linked, problemsOf, projectFrom } from '../../support/project.js';

const standard = (more: string, id = 's') => `{id: ${id}, kind: hard, statement: S, ${more}}`;
const encounter = (standards: string, more = '') =>
  `encounters: [{id: e, name: E, behaviors: [{id: b, does: B, ${more}standards: [${standards}]}]}]`;
const set = (rule: string, options: string) => `${CONFIG}lint: {rules: {${rule}: {${options}}}}\n`;
const found = (rule: string, blueprint: string, config = CONFIG) =>
  problemsOf(linked(blueprint, config), rule).map(({ code, on }) => `${code} ${on}`);

describe('average-as-target', () => {
  const RULE = 'average-as-target';
  const mean = standard('measure: {statistic: mean}, target: at most 3 min');
  const beside = (more: string) => `${mean}, ${standard(more, 't')}`;

  test.each([
    ['alone', mean],
    ['with a floor', standard('measure: {statistic: mean}, target: at most 3 min, floor: at most 5 min')],
    ['without a target', standard('measure: {statistic: mean}')],
    ['beside one without a measure', beside('target: at most 15 min')],
  ])('a mean %s', (_, standards) => {
    expect(found(RULE, encounter(standards))).toEqual(['average-as-target s']);
  });

  test('two means do not make a spread', () => {
    expect(found(RULE, encounter(beside('measure: {statistic: mean}')))).toHaveLength(2);
  });

  test.each([
    'measure: {statistic: percentile, percentile: 90}, target: at most 5 min',
    'measure: {statistic: share, within: 5 min}',
    'measure: {statistic: share, clock: {from: A, to: B}}',
    'measure: {statistic: count, counts: callers who waited over 15 minutes}',
    'measure: {statistic: rate, counts: visits that began late}',
    'measure: {statistic: share, counts: 当日办结的申请}',
  ])('a mean time beside one that finds who waited: %s', (more) => {
    expect(found(RULE, encounter(beside(more)))).toEqual([]);
  });

  test.each([
    'measure: {statistic: share, counts: forms without a mistake}, target: at least 98%',
    'measure: {statistic: count, counts: parcels lost}',
    'measure: {statistic: percentile, percentile: 90}, target: at most 5 per 1000',
  ])('a mean time beside one about something else: %s', (more) => {
    expect(found(RULE, encounter(beside(more)))).toEqual(['average-as-target s']);
  });

  test('what customers say is found by what others of them say, or complain of', () => {
    const rating = standard('measure: {statistic: mean, question: Q}, target: at least 4 of 5').replace('hard', 'soft');
    const besides = (more: string) => found(RULE, encounter(`${rating}, ${standard(more, 't')}`));
    expect(besides('measure: {statistic: share, within: 5 min}')).toEqual(['average-as-target s']);
    expect(besides('measure: {statistic: share, question: Q}')).toEqual([]);
    expect(besides('measure: {statistic: rate, source: complaints}')).toEqual([]);
  });

  test('of other means any figure that is none will do', () => {
    const mean = standard('measure: {statistic: mean}, target: at most 2');
    expect(found(RULE, encounter(`${mean}, ${standard('measure: {statistic: share}', 't')}`))).toEqual([]);
  });

  test('a mean that is not in force', () => {
    expect(found(RULE, encounter(mean, 'selection: {decision: leave}, '))).toEqual([]);
  });

  describe('with shares: true', () => {
    const share = (within: string, target: string, id = 's') =>
      standard(`measure: {statistic: share, within: ${within}}, target: ${target}`, id);
    const open = (standards: string) => found(RULE, encounter(standards), set(RULE, 'shares: true'));

    test.each([
      ['a share', share('30 s', 'at least 95%'), ['average-as-target-share s']],
      ['beside a longer limit', `${share('30 s', 'at least 95%')}, ${share('2 min', 'at least 100%', 't')}`, []],
      [
        'beside a shorter limit',
        `${share('30 s', 'at least 95%')}, ${share('10 s', 'at least 50%', 't')}`,
        ['average-as-target-share s'],
      ],
      [
        'beside a percentile',
        `${share('30 s', 'at least 95%')}, ${standard('measure: {statistic: percentile, percentile: 99}, target: at most 2 min', 't')}`,
        [],
      ],
      ['all of them', share('30 s', 'at least 100%'), []],
      ['a share of losses', share('30 s', 'at most 5%'), []],
      ['a share without a limit', standard('measure: {statistic: share}, target: at least 95%'), []],
    ])('%s', (_, standards, expected) => {
      expect(open(standards)).toEqual(expected);
    });

    test('shares pass without the option', () => {
      expect(found(RULE, encounter(share('30 s', 'at least 95%')))).toEqual([]);
    });
  });
});

describe('unpublished', () => {
  test.each<[string, string[]]>([
    ['', ['unpublished-undecided s']],
    ['published: false', ['unpublished s']],
    ['published: true', []],
    ['published: false, unpublished-because: {zh-CN: 内部用}', []],
    ['unpublished-because: For coaching', []],
    ['published: "no"', []],
    ['publishd: true', []],
  ])('%j', (more, expected) => {
    expect(found('unpublished', encounter(standard(more)))).toEqual(expected);
  });
});

describe('too-detailed', () => {
  const RULE = 'too-detailed';
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
  const stated = (statement: string) => encounter(`{id: s, kind: hard, statement: ${statement}}`);
  const many = (count: number) => Array.from({ length: count }, (_, i) => standard('published: true', `s${i}`)).join();

  test('words, characters and standards have limits', () => {
    expect(found(RULE, stated(words(40)))).toEqual([]);
    expect(found(RULE, stated(words(41)))).toEqual(['too-detailed s']);
    expect(found(RULE, stated('字'.repeat(80)))).toEqual([]);
    expect(found(RULE, stated('字'.repeat(81)))).toEqual(['too-detailed s']);
    expect(found(RULE, encounter(many(8)))).toEqual([]);
    expect(found(RULE, encounter(many(9)))).toEqual(['too-detailed-encounter e']);
  });

  test('which can be set', () => {
    expect(found(RULE, stated(words(3)), set(RULE, 'max-words: 2'))).toEqual(['too-detailed s']);
    expect(found(RULE, encounter(many(2)), set(RULE, 'max-standards: 1'))).toEqual(['too-detailed-encounter e']);
  });

  test('each locale is counted by its own measure, and marked', () => {
    const text = stated(`{en: Short enough, zh-CN: ${'字'.repeat(81)}}`);
    const [problem] = problemsOf(linked(text), RULE);
    expect(problem?.args).toEqual({ count: 81, unit: 'characters', max: 80 });
    expect((problem?.range?.endColumn ?? 0) - (problem?.range?.column ?? 0)).toBe(81);
  });

  test('standards that are not in force do not count', () => {
    expect(found(RULE, encounter(many(9), 'selection: {decision: leave}, '))).toEqual([]);
  });
});

describe('for-its-own-sake', () => {
  const RULE = 'for-its-own-sake';
  const missing = (blueprint: string, config = CONFIG) =>
    problemsOf(linked(blueprint, config), RULE).map(({ args }) => (args.missing as string[]).join(' '));

  test.each([
    ['nothing', '', '', ['expectation owner feedback results']],
    ['an owner', 'owner: r', '', ['expectation feedback results']],
    ['an expectation', '', 'answers: [x], ', ['owner feedback results']],
    ['a rhythm', 'measure: {statistic: share, every: day}', '', []],
    ['an owner and feedback', 'owner: r, feedback: {to: r}', '', []],
    ['data', 'measure: {statistic: share, data: {set: d}}', '', []],
    ['a source alone', 'measure: {statistic: share, source: audit}', '', ['expectation owner feedback results']],
    ['a misspelt owner', 'ownr: r', '', []],
    ['misspelt answers', '', 'anwers: [x], ', []],
  ])('hangs on it: %s', (_, more, behavior, expected) => {
    expect(missing(encounter(standard(more), behavior))).toEqual(expected);
  });

  test('a duty stands for an owner, an index for results', () => {
    const { project } = projectFrom({
      'csm.yaml': `${CONFIG}indices: [{id: i, name: I, items: [{standard: s, weight: 1}]}]\n`,
      'blueprints/a.yaml': encounter(standard('published: true')),
      'roles/r.yaml': 'roles: [{id: r, title: R, duties: [{does: D, standards: [s]}]}]',
    });
    expect(problemsOf(project, RULE)).toEqual([]);
  });

  test('of a list that is only being begun nothing is said', () => {
    const list = (...standards: string[]) => encounter(standards.join(', '));
    const bare = (id: string) => `{id: ${id}, kind: hard, statement: S}`;
    const owned = '{id: d, kind: hard, statement: S, owner: r}';
    expect(missing(list(bare('a'), bare('b')))).toHaveLength(2);
    expect(missing(list(bare('a'), bare('b'), bare('c')))).toEqual([]);
    expect(missing(list(bare('a'), bare('b'), bare('c'), owned))).toHaveLength(4);
  });

  test('missing: 4 keeps to those on which nothing hangs', () => {
    const four = set(RULE, 'missing: 4');
    expect(missing(encounter(standard('owner: r')), four)).toEqual([]);
    expect(missing(encounter(standard('')), four)).toHaveLength(1);
  });
});
