import { describe, expect, test } from 'vitest';
import { CONFIG, problemsOf, projectFrom } from '../support/project.js';

const FILES = {
  'blueprints/stay.yaml': 'service: {id: stay, name: Stay}\n',
  'blueprints/drafts/spa.yaml': 'service: {id: spa, name: Spa}\n',
  'roles/roles.yaml': 'roles: [{id: porter, title: Porter}]\n',
  'clients/north.yaml': 'organization: {name: North}\n',
};

/** The patterns found fault with, and what was proposed instead. */
function found(patterns: string, files: Record<string, string> = FILES, lint = '') {
  const { project } = projectFrom({
    ...files,
    'csm.yaml': `${CONFIG}lint: {${lint} overrides: [{files: ${patterns}, rules: {unused-role: off}}]}\n`,
  });
  return problemsOf(project, 'override-unused').map(({ args }) => [args.pattern, args.suggestion].filter(Boolean));
}

describe('a pattern that a file matches', () => {
  test.each([
    '[blueprints/stay.yaml]',
    '["blueprints/**"]',
    '["blueprints/drafts/*", "roles/*.yaml"]',
    '["!roles/**"]',
    '[csm.yaml]',
    '["clients/*"]',
    '["**/{stay,away}.yaml"]',
  ])('%s', (patterns) => expect(found(patterns)).toEqual([]));
});

describe('a pattern that none matches', () => {
  test.each([
    ['[blueprints/saty.yaml]', [['blueprints/saty.yaml', 'blueprints/stay.yaml']]],
    ['["blueprint/**"]', [['blueprint/**']]],
    ['["blueprints/**", "content/*.md"]', [['content/*.md']]],
    // Relative to the project, without a dot in front.
    ['[./roles/]', [['./roles/']]],
    ['["["]', [['[']]],
  ])('%s', (patterns, expected) => expect(found(patterns)).toEqual(expected));
});

test('nothing is said while a file cannot be read, for it may be the one', () => {
  expect(found('[blueprints/away.yaml]', { ...FILES, 'blueprints/b.yaml': 'a: [' })).toEqual([]);
});

test('a pattern that broke the schema is not looked at', () => {
  expect(found('[3, blueprints/stay.yaml]')).toEqual([]);
});

test('it can be set like any other rule', () => {
  expect(found('[x.yaml]', FILES, 'rules: {override-unused: off},')).toEqual([]);
  expect(found('[x.yaml]', FILES, 'extends: minimal,')).toEqual([]);
});
