import { describe, expect, test } from 'vitest';
import { linked, problemsOf } from '../../support/project.js';

const expectation = (keys: string, known = 'observed') =>
  linked(`encounters: [{id: e, name: E, known: ${known}, expectations: [{id: x, says: X${keys}}]}]`);

describe('expectation-unrated', () => {
  const codes = (keys: string, known?: string) =>
    problemsOf(expectation(keys, known), 'expectation-unrated').map(({ code }) => code);

  test.each([
    ['', ['expectation-unrated']],
    [', importance: 9', ['expectation-unrated-performance']],
    [', performance: 6', ['expectation-unrated-importance']],
    [', importance: 9, performance: 6', []],
    [', importance: 11, performance: 6', []],
    [', importanse: 9, performance: 6', []],
  ])('%s', (keys, expected) => {
    expect(codes(keys)).toEqual(expected);
  });

  test('nobody has been asked about what is assumed', () => {
    expect(codes('', 'assumed')).toEqual([]);
  });

  test('what does not run yet cannot be rated for performance', () => {
    expect(codes('', 'proposed')).toEqual(['expectation-unrated-importance']);
    expect(codes(', importance: 9', 'proposed')).toEqual([]);
  });
});

describe('expectation-without-source', () => {
  const codes = (keys: string, known?: string) =>
    problemsOf(expectation(keys, known), 'expectation-without-source').map(({ code }) => code);

  test.each([
    ['', ['expectation-without-source']],
    [', source: {method: survey}', []],
    [', source: {method: other}', ['expectation-without-source-reference']],
    [', source: {method: other, reference: Letter}', []],
    [', source: {method: hearsay}', []],
    [', sourse: {method: survey}', []],
  ])('%s', (keys, expected) => {
    expect(codes(keys)).toEqual(expected);
  });

  test('nobody has been asked about what is assumed, of what is proposed somebody must have', () => {
    expect(codes('', 'assumed')).toEqual([]);
    expect(codes('', 'proposed')).toEqual(['expectation-without-source']);
  });
});

describe('vague-behavior and abstract-behavior', () => {
  const found = (does: string, more = '') =>
    problemsOf(
      linked(`encounters: [{id: e, name: E, behaviors: [{id: b, does: ${does}${more}}]}]`),
      'vague-behavior',
      'abstract-behavior',
    ).map(({ rule, args, range }) => `${rule}: ${args.word} ${range?.column}-${range?.endColumn}`);

  test('each wording is read, and the word is marked in it', () => {
    expect(found('{en: Calls back promptly, zh-CN: 及时回电}')).toEqual([
      'vague-behavior: promptly 73-81',
      'vague-behavior: 及时 90-92',
    ]);
  });

  test('a limit in one language settles nothing in the other', () => {
    expect(found('{en: Calls back promptly within 2 hours, zh-CN: 及时回电}')).toHaveLength(1);
  });

  test('what is abstract as a whole is not vague as well', () => {
    expect(found('Provides excellent service')).toEqual(['abstract-behavior: Provides excellent service 57-83']);
    expect(found('Provides excellent service and calls back promptly')).toHaveLength(2);
  });

  test.each(['leave', 'fix'])('a behavior with the decision %s need not be concrete', (decision) => {
    expect(found('Answers promptly', `, selection: {decision: ${decision}}`)).toEqual([]);
  });

  test('of what a standard says word for word vague-wording speaks', () => {
    const standard = (statement: string) => `, standards: [{id: s, kind: hard, statement: ${statement}}]`;
    expect(found('Answers promptly', standard('Answers promptly'))).toEqual([]);
    expect(found('Answers promptly', standard('Answers within 2 h'))).toHaveLength(1);
    expect(found('{en: Calls, zh-CN: 热情接待}', standard('{en: Calls soon, zh-CN: 热情接待}'))).toEqual([]);
  });

  test('attitude needs a question', () => {
    const soft = (measure: string) =>
      `, standards: [{id: s, kind: soft, statement: S, measure: {statistic: share${measure}}}]`;
    expect(found('Greets guests in a friendly way', soft(''))).toHaveLength(1);
    expect(found('Greets guests in a friendly way', soft(', question: How friendly?'))).toEqual([]);
  });
});
