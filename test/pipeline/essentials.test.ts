import { expect, test } from 'vitest';
import { essentialsOf } from '../../src/pipeline/essentials.js';
import { linked } from '../support/project.js';

const BLUEPRINT = `encounters:
  - id: visit
    name: Visit
    expectations:
      - {id: low, says: Low, importance: 5}
      - {id: high, says: High, importance: 9}
    behaviors:
      - {id: plain, does: Plain, role: nurse, answers: [low], standards: [{id: s-plain, kind: hard, statement: P}]}
      - {id: vital, does: Vital, role: nurse, answers: [high], standards: [{id: s-vital, kind: hard, statement: V}]}
      - id: claimed
        does: Claimed
        role: nurse
        standards:
          - {id: s-light, kind: hard, statement: L, owner: matron}
          - {id: s-heavy, kind: hard, statement: H}
      - {id: seldom, does: Seldom, role: nurse, standards: [{id: s-seldom, kind: hard, statement: S}]}
      - {id: left, does: Left, role: nurse, selection: {decision: leave}, standards: [{id: s-left, kind: hard, statement: X}]}
roles:
  - id: nurse
    title: Nurse
    duties:
      - {does: Sometimes, standards: [s-seldom]}
      - {does: First, essential: true, behaviors: [claimed]}
  - {id: clerk, title: Clerk, duties: [{does: Files, standards: [s-plain, s-heavy]}, {does: Tidies}]}
  - {id: matron, title: Matron}
  - {id: guest, title: Guest}
`;
const CONFIG = `csm: 1
organization: {name: Ward}
indices: [{id: i, name: I, items: [{standard: s-light, weight: 1}, {standard: s-heavy, weight: 10}]}]
`;

const { roles } = linked(BLUEPRINT, CONFIG);

function essentials(id: string) {
  const role = roles.find((one) => one.id === id);
  return role ? essentialsOf(role) : [];
}

test('behaviors by the rank of their duty, essential duties first, then by what customers rate important', () => {
  expect(essentials('nurse').map(({ behavior }) => behavior?.id)).toEqual(['claimed', 'seldom', 'vital', 'plain']);
});

test('of several standards the one whose failure costs most comes first', () => {
  expect(essentials('nurse')[0]?.standards.map(({ id }) => id)).toEqual(['s-heavy', 's-light']);
});

test('a role without behaviors has its duties that carry standards', () => {
  expect(essentials('clerk').map(({ duty }) => duty?.written?.data.does)).toEqual(['Files']);
});

test('one without these has the standards it answers for, and one without any has nothing', () => {
  expect(essentials('matron').map(({ standards }) => standards.map(({ id }) => id))).toEqual([['s-light']]);
  expect(essentials('guest')).toEqual([]);
});
