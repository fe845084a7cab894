import { expect, test } from 'vitest';
import { closest } from '../../src/model/suggestion.js';

const KEYS = ['reports-to', 'target', 'standards', 'statement', 'does'];

test.each([
  ['reports_to', 'reports-to'],
  ['reportsTo', 'reports-to'],
  ['Reports To', 'reports-to'],
  ['targt', 'target'],
  ['TARGET', 'target'],
  ['standard', 'standards'],
  ['stan', 'standards'],
  ['do', 'does'],
  ['colour', undefined],
  ['x', undefined],
  ['', undefined],
  ['目标', undefined],
])('%s → %s', (written, expected) => {
  expect(closest(written, KEYS)).toBe(expected);
});

test('the nearest wins, the first among equals', () => {
  expect(closest('depot-managr', ['depot-manger', 'depot-manager'])).toBe('depot-manager');
  expect(closest('ab', ['ac', 'ad'])).toBe('ac');
});

test('no candidates, no suggestion', () => {
  expect(closest('target', [])).toBeUndefined();
});

test('a very long word has no suggestion', () => {
  expect(closest('a'.repeat(100_000), KEYS)).toBeUndefined();
});

// Compared letter by letter, two such words take time with the product of their lengths.
test('nor has one among candidates as long', () => {
  expect(closest('a'.repeat(20_000), ['b'.repeat(20_000)])).toBeUndefined();
});
