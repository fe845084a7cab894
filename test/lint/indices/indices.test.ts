import { describe, expect, test } from 'vitest';
import { weightConflicts } from '../../../src/pipeline/index-weights.js';
import { CONFIG, linked, problemsOf } from '../../support/project.js';

interface Item {
  id: string;
  weight: number;
  reason?: string;
  importance?: number;
  measure?: string;
}

/** A project with one index over these items, each with a behavior and an expectation of its own. */
function project(items: Item[], index = '') {
  const written = items.map(
    ({ id, weight, reason }) =>
      `{standard: ${id}, weight: ${weight}${reason === undefined ? '' : `, reason: ${reason}`}}`,
  );
  const expectations = items.map(
    ({ id, importance }) => `{id: x-${id}, says: X${importance === undefined ? '' : `, importance: ${importance}`}}`,
  );
  const behaviors = items.map(
    ({ id, measure }) =>
      `{id: b-${id}, does: B, answers: [x-${id}], standards: [{id: ${id}, kind: hard, statement: S${measure ? `, measure: {${measure}}` : ''}}]}`,
  );
  return linked(
    `encounters: [{id: e, name: E, expectations: [${expectations}], behaviors: [${behaviors}]}]`,
    `${CONFIG}indices: [{id: i, name: I${index}, items: [${written}]}]\n`,
  );
}

const codes = (linkedProject: ReturnType<typeof linked>, rule: string) =>
  problemsOf(linkedProject, rule).map(
    ({ code, args }) => `${code.slice(rule.length)} ${args.standard ?? args.count ?? ''}`,
  );

describe('index-weights-inconsistent', () => {
  const RULE = 'index-weights-inconsistent';
  const found = (...items: Item[]) => codes(project(items), RULE);
  const clocked = (within: string) => `statistic: share, within: ${within}, clock: {from: call, to: answer}`;

  test('the nine weights of the Service Quality Indicator', () => {
    const weights = [50, 30, 10, 10, 3, 3, 3, 1, 1];
    expect(
      found(...weights.map((weight, i) => ({ id: `s${i}`, weight, reason: `R ${i}`, importance: 9 - i / 10 }))),
    ).toEqual([]);
  });

  test('two of one weight are fine, three are not', () => {
    expect(found({ id: 'a', weight: 5 }, { id: 'b', weight: 5 })).toEqual([]);
    expect(found({ id: 'a', weight: 5 }, { id: 'b', weight: 5 }, { id: 'c', weight: 5 })).toEqual([' 3']);
    expect(found({ id: 'a', weight: 5 }, { id: 'b', weight: 5 }, { id: 'c', weight: 6 })).toEqual([]);
  });

  test('one reason, two weights', () => {
    const late = (id: string, weight: number, reason = 'A day is lost.') => ({ id, weight, reason });
    expect(found(late('a', 5), late('b', 5))).toEqual([]);
    expect(found(late('a', 5), late('b', 9, 'a day is LOST'))).toEqual(['-reason b']);
    expect(found(late('a', 5), late('b', 9, 'Two days are lost'))).toEqual([]);
  });

  test('of two limits on one clock the longer one weighs more', () => {
    const [short, long] = [clocked('1 h'), clocked('1 day')];
    expect(found({ id: 'a', weight: 1, measure: short }, { id: 'b', weight: 10, measure: long })).toEqual([]);
    expect(found({ id: 'a', weight: 5, measure: short }, { id: 'b', weight: 5, measure: long })).toEqual([]);
    expect(found({ id: 'a', weight: 10, measure: short }, { id: 'b', weight: 1, measure: long })).toEqual(['-wait b']);
    const other = long.replace('from: call', 'from: letter');
    expect(found({ id: 'a', weight: 10, measure: short }, { id: 'b', weight: 1, measure: other })).toEqual([]);
    const working = clocked('1 business day');
    expect(found({ id: 'a', weight: 10, measure: short }, { id: 'b', weight: 1, measure: working })).toEqual([]);
  });

  test('three times the weight of what is two points more important', () => {
    const pair = (heavy: number, light: number, ...importance: [number?, number?]) =>
      found(
        { id: 'a', weight: heavy, importance: importance[0] },
        { id: 'b', weight: light, importance: importance[1] },
      );
    expect(pair(30, 10, 6, 8)).toEqual(['-importance a']);
    expect(pair(29, 10, 6, 8)).toEqual([]);
    expect(pair(30, 10, 6.1, 8)).toEqual([]);
    expect(pair(30, 10, undefined, 8)).toEqual([]);
    expect(pair(30, 10, 8, 6)).toEqual([]);
  });

  test('an item is reported once, beside the most important of those it outweighs', () => {
    const items = [
      { id: 'a', weight: 50, importance: 4 },
      { id: 'b', weight: 5, importance: 7 },
      { id: 'c', weight: 4, importance: 9 },
      { id: 'd', weight: 20, importance: 9.5 },
    ];
    const [only, ...more] = problemsOf(project(items), RULE);
    expect(more).toEqual([]);
    expect(only?.args).toMatchObject({ standard: 'a', other: 'c', importance: 4, otherImportance: 9 });
  });

  test('three thousand items on one clock take no time', () => {
    const items = Array.from({ length: 3000 }, (_, i) => ({
      id: `s${i}`,
      weight: i + 1,
      importance: 1 + (i % 10),
      measure: clocked(`${3000 - i} min`),
    }));
    const [index] = project(items).indices;
    const started = performance.now();
    const conflicts = index && weightConflicts(index, { ratio: 3, gap: 2 }, 'en');
    expect(performance.now() - started).toBeLessThan(1000);
    expect(conflicts?.filter(({ kind }) => kind === 'longer-wait')).toHaveLength(2999);
  });
});

describe('index-item-unresolved', () => {
  const RULE = 'index-item-unresolved';

  test('an item that leads nowhere is the business of known-reference', () => {
    const index = linked(
      'encounters: []',
      `${CONFIG}indices: [{id: i, name: I, items: [{standard: nobody, weight: 1}]}]\n`,
    );
    expect(codes(index, RULE)).toEqual([]);
    expect(problemsOf(index, 'known-reference')).toHaveLength(1);
  });

  test('items that are misspelt or ill-formed are not missing', () => {
    const misspelt = `${CONFIG}indices: [{id: i, name: I, itmes: [{standard: a, weight: 1}]}]\n`;
    const illFormed = `${CONFIG}indices: [{id: i, name: I, items: [{standard: a, weight: heavy}]}]\n`;
    for (const config of [misspelt, illFormed]) expect(codes(linked('encounters: []', config), RULE)).toEqual([]);
    expect(codes(linked('encounters: []', `${CONFIG}indices: [{id: i, name: I, items: []}]\n`), RULE)).toEqual([
      '-none ',
    ]);
  });

  test('shares, rates, counts and percentiles have failures, means have none', () => {
    const statistics = ['share', 'rate', 'count', 'percentile, percentile: 90', 'mean'];
    const items = statistics.map((statistic, i) => ({
      id: `s${i}`,
      weight: i + 1,
      measure: `statistic: ${statistic}`,
    }));
    expect(codes(project(items), RULE)).toEqual(['-mean s4']);
  });
});

describe('index-weight-without-reason', () => {
  test('not where the reason is misspelt', () => {
    const config = `${CONFIG}indices: [{id: i, name: I, items: [{standard: a, weight: 1, reson: X}, {standard: b, weight: 2}]}]\n`;
    expect(codes(linked('encounters: []', config), 'index-weight-without-reason')).toEqual([' b']);
  });
});

describe('index-without-target', () => {
  test.each([
    ['', ['', '-period', '-volume']],
    [', target: at most 3', ['-period', '-volume']],
    [', period: day, volume: parcels', ['']],
    [', target: at most 3, period: day, volume: parcels', []],
    [', traget: at most 3, period: day, volume: parcels', []],
  ])('an index with %s', (keys, expected) => {
    const found = codes(project([{ id: 'a', weight: 1 }], keys), 'index-without-target').map((one) => one.trim());
    expect(found.sort()).toEqual(expected.sort());
  });
});
