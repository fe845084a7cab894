import { describe, expect, test } from 'vitest';
import { CONFIG, problemsOf, projectFrom } from '../../support/project.js';

const found = (rule: string, blueprint: string, config = '') =>
  problemsOf(projectFrom({ 'csm.yaml': `${CONFIG}${config}`, 'blueprints/a.yaml': blueprint }).project, rule).map(
    ({ on }) => on,
  );

describe('unused-role', () => {
  const unused = (encounter: string, role = '', config = '') =>
    found(
      'unused-role',
      `encounters: [{id: e, name: E, ${encounter}}]\nroles:\n  - {id: r, title: R${role}}\n  - {id: busy, title: B, duties: [{does: D}]}\n`,
      config,
    );
  const standard = (more: string) =>
    `behaviors: [{id: b, does: B, standards: [{id: s, kind: hard, statement: S, ${more}}]}]`;

  test.each([
    ['behavior', 'behaviors: [{id: b, does: B, role: r}]'],
    ['behavior that was left', 'behaviors: [{id: b, does: B, role: r, selection: {decision: leave}}]'],
    ['step, onstage', 'steps: [{id: st, onstage: {role: r, action: A}}]'],
    ['step, backstage', 'steps: [{id: st, backstage: {role: r, action: A}}]'],
    ['standard as its owner', standard('owner: r')],
    ['standard for its feedback', standard('feedback: {to: r}')],
    ['fix as its owner', 'fixes: [{id: f, change: policy, does: F, owner: r}]'],
  ])('is used by a %s', (_, encounter) => {
    expect(unused(encounter)).toEqual([]);
  });

  test('is used by an index as its owner, and by its duties', () => {
    expect(unused('stage: before', '', 'indices: [{id: i, name: I, owner: r}]\n')).toEqual([]);
    expect(unused('stage: before', ', duties: [{does: D}]')).toEqual([]);
  });

  test('is used by those who report to it, but not because it reports to somebody or itself', () => {
    const roles =
      'roles: [{id: top, title: T}, {id: low, title: L, reports-to: top}, {id: odd, title: O, reports-to: odd}]';
    expect(found('unused-role', roles)).toEqual(['low', 'odd']);
  });

  test.each([
    ['a reference to a role is misspelt', 'behaviors: [{id: b, does: B, role: rr}]'],
    ['something was cut out', 'behaviors: [{id: b, does: B, rol: r}]'],
    ['something was cut out with its surroundings', 'behaviors: [{id: b, role: r}]'],
    ['its name was cut out as it was not written like an id', 'behaviors: [{id: b, does: B, role: R}]'],
    ['an id stands twice', 'steps: [{id: e}]'],
  ])('is left alone where %s', (_, encounter) => {
    expect(unused(encounter)).toEqual([]);
  });

  test('is left alone where its own duties are misspelt', () => {
    expect(unused('stage: before', ', dutis: [{does: D}]')).toEqual([]);
  });

  test.each([
    'behaviors: [{id: b, does: B, rol: busy}]',
    'steps: [{id: st, customr: Waits}]',
    'chanel: phone',
    'fixes: [{id: f, change: polcy, does: F, owner: busy}]',
  ])('is reported beside what could not have named it: %s', (encounter) => {
    expect(unused(encounter)).toEqual(['r']);
  });

  test('is reported otherwise, also beside references of other kinds that are misspelt', () => {
    expect(unused('segments: [nobody]')).toEqual(['r']);
  });
});

describe('unused-segment', () => {
  const SEGMENTS = 'segments: [{id: a, name: A}, {id: b, name: B}]\n';
  const unused = (parts: string) => found('unused-segment', `${SEGMENTS}encounters: [{id: e, name: E, ${parts}}]\n`);

  test.each([
    ['segments: [a, b]', []],
    ['segments: [a]', ['b']],
    ['segments: [a], expectations: [{id: x, says: X, segment: b}]', []],
    ['stage: before', ['a', 'b']],
    ['segments: [a, bb]', []],
    ['segmnts: [a, b]', []],
    ['segmnts: [a]', ['b']],
    ['segments: a', ['b']],
    ['stgae: before', ['a', 'b']],
  ])('%s', (parts, expected) => {
    expect(unused(parts)).toEqual(expected);
  });

  test('the only segment there is need not be named', () => {
    expect(found('unused-segment', 'segments: [{id: a, name: A}]\nencounters: [{id: e, name: E}]\n')).toEqual([]);
  });

  test('may be named in another file', () => {
    const { project } = projectFrom({
      'blueprints/a.yaml': SEGMENTS,
      'blueprints/b.yaml': 'encounters: [{id: e, name: E, segments: [a, b]}]',
    });
    expect(problemsOf(project, 'unused-segment')).toEqual([]);
  });
});
