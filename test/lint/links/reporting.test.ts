import { expect, test } from 'vitest';
import { linked, problemsOf, projectFrom } from '../../support/project.js';

const found = (roles: string) =>
  problemsOf(linked(`roles: [${roles}]\n`), 'no-reporting-cycle').map(({ code, on, args }) => [code, on, args.line]);

test('a circle is reported once, at the reports-to of its first role', () => {
  const roles = '{id: a, title: A, reports-to: b}, {id: b, title: B, reports-to: c}, {id: c, title: C, reports-to: b}';
  expect(found(roles)).toEqual([['no-reporting-cycle', 'b', ['b', 'c', 'b']]]);
  const [problem] = problemsOf(linked(`roles: [${roles}]\n`), 'no-reporting-cycle');
  expect(problem?.range).toMatchObject({ line: 1, column: 73, endColumn: 74 });
  expect(problem?.severity).toBe('error');
});

test('one that reports to itself has a sentence of its own', () => {
  expect(found('{id: a, title: A, reports-to: a}')).toEqual([['no-reporting-cycle-self', 'a', ['a', 'a']]]);
});

test('a circle may run through several files', () => {
  const { project } = projectFrom({
    'blueprints/a.yaml': 'roles: [{id: a, title: A, reports-to: b}]',
    'roles/b.yaml': 'roles: [{id: b, title: B, reports-to: a}]',
  });
  expect(problemsOf(project, 'no-reporting-cycle')).toMatchObject([{ file: 'blueprints/a.yaml', on: 'a' }]);
});

test.each([
  ['a line', '{id: a, title: A, reports-to: b}, {id: b, title: B}'],
  ['a superior whose id is misspelt', '{id: a, title: A, reports-to: aa}'],
  ['a superior that was cut out', '{id: a, title: A, reports-to: [a]}'],
  [
    'an id that stands twice: the first is meant',
    '{id: a, title: A}, {id: b, title: B, reports-to: a}, {id: a, title: C, reports-to: b}',
  ],
])('none: %s', (_, roles) => {
  expect(found(roles)).toEqual([]);
});
