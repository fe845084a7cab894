import { describe, expect, test } from 'vitest';
import { compareQuantities } from '../../src/model/compare.js';
import { isQuantity, parseQuantity, type Quantity } from '../../src/model/quantity.js';

function quantity(written: string): Quantity {
  const parsed = parseQuantity(written);
  if (!isQuantity(parsed)) throw new Error(`${written}: ${parsed.fault}`);
  return parsed;
}

const order = (a: string, b: string) => compareQuantities(quantity(a), quantity(b));

describe('equal', () => {
  test.each([
    ['60 s', '1 min'],
    ['90 min', '1.5 h'],
    ['1 day', '24 h'],
    ['1 week', '7 days'],
    ['1 year', '12 months'],
    ['60 business minutes', '1 business hour'],
    ['3%', '30 per 1000'],
    ['3%', '30‰'],
    ['1 per 3', '2 per 6'],
    ['0.1%', '1 per 1000'],
    ['4.5 of 5', '4.50 of 5'],
    ['5', '5.0'],
    ['at least 95%', 'at most 95%'],
  ])('%s and %s', (a, b) => {
    expect(order(a, b)).toBe(0);
    expect(order(b, a)).toBe(0);
  });
});

describe('smaller', () => {
  test.each([
    ['79.96%', '80%'],
    ['79.9999999999999999999%', '80%'],
    ['59 s', '1 min'],
    ['23 h', '1 day'],
    ['11 months', '1 year'],
    ['2 business days', '3 business days'],
    ['29 per 1000', '3%'],
    ['0.333333333333333333%', '1 per 300'],
    ['1 per 3000000000000000001', '1 per 3000000000000000000'],
    ['4 of 5', '4.1 of 5'],
    ['-1', '0'],
  ])('%s than %s', (a, b) => {
    expect(order(a, b)).toBeLessThan(0);
    expect(order(b, a)).toBeGreaterThan(0);
  });
});

describe('not to be compared', () => {
  test.each([
    ['1 business day', '8 business hours'],
    ['1 business day', '24 h'],
    ['1 business day', '1 day'],
    ['1 business week', '5 business days'],
    ['1 business year', '12 business months'],
    ['1 month', '30 days'],
    ['1 month', '4 weeks'],
    ['1 year', '365 days'],
    ['4 of 5', '8 of 10'],
    ['4 of 5', '80%'],
    ['5', '5%'],
    ['5', '5 min'],
    ['5 points', '5 per 1000'],
  ])('%s and %s', (a, b) => {
    expect(order(a, b)).toBeUndefined();
    expect(order(b, a)).toBeUndefined();
  });
});
