import { expect, test } from 'vitest';
import { valueIn } from '../../src/model/compare.js';
import { quantityOf } from '../../src/model/quantity.js';

test.each([
  ['600 s', '1 min', '10'],
  ['1.5 h', '1 min', '90'],
  ['2 weeks', '1 day', '14'],
  ['1 year', '1 month', '12'],
  ['3%', '1 per 1000', '30'],
  ['5 per 10000', '1%', '0.05'],
  ['92.8%', '1%', '92.8'],
  ['4.5 of 5', '1 of 5', '4.5'],
  ['4.5 of 5', '1 of 10', undefined],
  ['1 business day', '1 business hour', undefined],
  ['1 month', '1 day', undefined],
  ['5', '1%', undefined],
])('%s in the unit of %s is %s', (written, unit, value) => {
  const [quantity, other] = [quantityOf(written), quantityOf(unit)];
  if (!quantity || !other) throw new Error('not a quantity');
  expect(valueIn(quantity, other.unit)?.toFixed()).toBe(value);
});
