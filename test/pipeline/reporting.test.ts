import { expect, test } from 'vitest';
import { reportingCycles } from '../../src/pipeline/reporting.js';
import { linked } from '../support/project.js';

/** The cycles among roles written as `a>b`: a reports to b. */
const cycles = (...lines: string[]) => {
  const roles = lines.map((line) => {
    const [id, above] = line.split('>');
    return `  - {id: ${id}, title: T${above ? `, reports-to: ${above}` : ''}}`;
  });
  return reportingCycles(linked(`roles:\n${roles.join('\n')}\n`).roles).map((cycle) =>
    cycle.map(({ id }) => id).join(' '),
  );
};

test.each([
  ['a line that ends', ['a>b', 'b>c', 'c'], []],
  ['two who report to each other', ['a>b', 'b>a'], ['a b']],
  ['one who reports to itself', ['a>a', 'b>a'], ['a']],
  ['a line that leads into a circle', ['a>b', 'b>c', 'c>d', 'd>b'], ['b c d']],
  ['a circle entered behind its first role', ['x>c', 'a>b', 'b>c', 'c>a'], ['a b c']],
  ['two circles, in the order of their first roles', ['x>d', 'a>b', 'b>a', 'c>d', 'd>c'], ['a b', 'c d']],
  ['a superior nobody declares', ['a>b'], []],
  ['nobody', [], []],
])('%s', (_, lines, expected) => {
  expect(cycles(...lines)).toEqual(expected);
});

test('a circle of ten thousand', () => {
  const ids = Array.from({ length: 10_000 }, (_, i) => `r${i}`);
  expect(cycles(...ids.map((id, i) => `${id}>${ids[(i + 1) % ids.length]}`))).toHaveLength(1);
});
