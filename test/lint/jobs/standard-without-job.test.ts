import { expect, test } from 'vitest';
import { problemsOf, projectFrom } from '../../support/project.js';

const blueprint = (more = '') => `encounters:
  - id: e
    name: E
    behaviors:
      - id: b
        does: B
        ${more}
        standards:
          - {id: s, kind: hard, statement: S, owner: manager}
`;

const found = (files: Record<string, string>) =>
  problemsOf(projectFrom(files).project, 'standard-without-job').map(({ code, on }) => `${code} ${on}`);

const role = (duties = '') => `roles: [{id: manager, title: Manager, duties: [${duties}]}]`;

test.each([
  ['an owner does not carry it', blueprint(), role(), ['standard-without-job s']],
  ['a duty that names it', blueprint(), role('{does: D, standards: [s]}'), []],
  ['a duty that claims its behavior', blueprint(), role('{does: D, behaviors: [b]}'), []],
  ['a role of the behavior', blueprint('role: manager'), role(), []],
  ['a role whose id is misspelt', blueprint('role: manger'), role(), []],
  ['a standard not in force', blueprint('selection: {decision: leave}'), role(), []],
  ['a duty that may have meant it', blueprint(), role('{does: D, standards: [ss]}'), []],
  ['a duty of which something was cut out', blueprint(), role('{does: D, standard: [s]}'), []],
  ['a project without jobs', blueprint(), 'segments: []', []],
])('%s', (_, behaviors, roles, expected) => {
  expect(found({ 'blueprints/a.yaml': behaviors, 'roles/roles.yaml': roles })).toEqual(expected);
});

test('a file that could not be read may hold the job', () => {
  const files = { 'blueprints/a.yaml': blueprint(), 'roles/roles.yaml': role(), 'roles/more.yaml': 'roles: [' };
  expect(found(files)).toEqual([]);
});
