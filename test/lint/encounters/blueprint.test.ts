import { describe, expect, test } from 'vitest';
import { CONFIG, linked, problemsOf } from '../../support/project.js';

const STRICT = `${CONFIG}lint: {extends: strict}\n`;

const step = (keys: string) => `encounters: [{id: e, name: E, steps: [{id: s${keys}}]}]`;
const codes = (rule: string, keys: string) => problemsOf(linked(step(keys), STRICT), rule).map(({ code }) => code);

describe('customer-action-per-step', () => {
  test('fires without an action, not where the key is misspelt or broken', () => {
    expect(codes('customer-action-per-step', '')).toEqual(['customer-action-per-step']);
    expect(codes('customer-action-per-step', ', customer: Waits')).toEqual([]);
    expect(codes('customer-action-per-step', ', custommer: Waits')).toEqual([]);
    expect(codes('customer-action-per-step', ', customer: 7')).toEqual([]);
  });
});

describe('onstage-without-evidence', () => {
  const rule = 'onstage-without-evidence';

  test.each([
    [', onstage: {action: Greets}', [rule]],
    [', onstage: {action: Greets}, evidence: []', [rule]],
    [', onstage: {action: Greets}, evidence: [Badge]', []],
    [', onstage: {action: Greets}, evidence: [7]', []],
    [', backstage: {action: Books}', []],
  ])('%s', (keys, expected) => {
    expect(codes(rule, keys)).toEqual(expected);
  });
});

describe('fail-point-without-recovery', () => {
  const rule = 'fail-point-without-recovery';

  test.each([
    [', fail: {point: Breaks}', [rule]],
    [', fail: {point: Breaks, recovery: Replaced}', []],
    [', fail: {point: Breaks, recovry: Replaced}', []],
    [', customer: Waits', []],
  ])('%s', (keys, expected) => {
    expect(codes(rule, keys)).toEqual(expected);
  });
});
