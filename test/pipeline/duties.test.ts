import { describe, expect, test } from 'vitest';
import type { Role } from '../../src/model/project.js';
import { dutiesOf, standardsOf } from '../../src/pipeline/duties.js';
import { linked } from '../support/project.js';

const standard = (id: string) => `{id: ${id}, kind: hard, statement: S}`;

/** A courier with three behaviors: one selected, one selected by its standard, one left alone. */
const courier = (duties: string) =>
  linked(`encounters:
  - id: e
    name: E
    behaviors:
      - {id: chosen, does: Chosen, role: courier, selection: {decision: standardize}, standards: [${standard('s1')}, ${standard('s2')}]}
      - {id: implied, does: Implied, role: courier, standards: [${standard('s3')}]}
      - {id: left, does: Left, role: courier, selection: {decision: leave}, standards: [${standard('s4')}]}
      - {id: bare, does: Bare, role: courier}
      - {id: foreign, does: Foreign, role: other, standards: [${standard('s5')}]}
roles:
  - {id: courier, title: Courier, duties: ${duties}}
  - {id: other, title: Other}
`).roles[0] as Role;

/** `rank text! [standards]`, with ! for an essential duty and ~ for a derived one. */
const shown = (role: Role) =>
  dutiesOf(role).map(
    ({ rank, written, derivedFrom, essential, standards }) =>
      `${rank} ${written ? written.data.does : `~${derivedFrom?.data.does}`}${essential ? '!' : ''} [${standards.map(({ id }) => id)}]`,
  );

describe('duties', () => {
  test.each<[string, string, string[]]>([
    ['derived from selected behaviors', '[]', ['1 ~Chosen! [s1,s2]', '2 ~Implied! [s3]']],
    [
      'written ones first, in their order',
      '[{does: B, essential: true}, {does: A}]',
      ['1 B! []', '2 A []', '3 ~Chosen! [s1,s2]', '4 ~Implied! [s3]'],
    ],
    ['claimed by the behavior', '[{does: A, behaviors: [chosen]}]', ['1 A [s1,s2]', '2 ~Implied! [s3]']],
    ['claimed by a standard', '[{does: A, standards: [s3]}]', ['1 A [s3]', '2 ~Chosen! [s1,s2]']],
    [
      'a standard is there once',
      '[{does: A, standards: [s2], behaviors: [chosen]}]',
      ['1 A [s2,s1]', '2 ~Implied! [s3]'],
    ],
    [
      'standards of others may be carried',
      '[{does: A, standards: [s5]}]',
      ['1 A [s5]', '2 ~Chosen! [s1,s2]', '3 ~Implied! [s3]'],
    ],
  ])('%s', (_, duties, expected) => {
    expect(shown(courier(duties))).toEqual(expected);
  });

  test('naming one standard of a behavior does not lose the other', () => {
    expect(
      standardsOf(courier('[{does: A, standards: [s1]}]'))
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['s1', 's2', 's3']);
  });
});

test('standardsOf has each standard once, in the order of the duties', () => {
  const role = courier('[{does: A, standards: [s5, s3]}, {does: B, standards: [s3]}]');
  expect(standardsOf(role).map(({ id }) => id)).toEqual(['s5', 's3', 's1', 's2']);
});
