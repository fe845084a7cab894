import { expect, test } from 'vitest';
import { CONFIG, linked, problemsOf } from '../../support/project.js';

const known = (value: string) => `encounters: [{id: e, name: E${value}}]`;
const accepting = (accept: string) => `${CONFIG}lint: {rules: {encounter-presumed: {accept: ${accept}}}}\n`;

const found = (blueprint: string, config?: string) =>
  problemsOf(linked(blueprint, config), 'encounter-presumed').map(({ code, on, args }) => ({ code, on, args }));

test('an order nobody accounts for', () => {
  expect(found(known(''))).toEqual([{ code: 'encounter-presumed', on: 'e', args: {} }]);
});

test.each(['observed', 'assumed', 'proposed'])('%s is said openly', (value) => {
  expect(found(known(`, known: ${value}`))).toEqual([]);
});

test('a team that lets no assumption stand', () => {
  const config = accepting('[observed, proposed]');
  expect(found(known(', known: proposed'), config)).toEqual([]);
  expect(found(known(', known: assumed'), config)).toEqual([
    { code: 'encounter-presumed-unaccepted', on: 'e', args: { known: 'assumed' } },
  ]);
});

test('what was observed passes whatever the option says', () => {
  expect(found(known(', known: observed'), accepting('[]'))).toEqual([]);
});

test.each(['known: seen', 'knwon: observed'])('%s is a slip and not missing', (slip) => {
  expect(found(known(`, ${slip}`))).toEqual([]);
});
