import { describe, expect, test } from 'vitest';
import { CONFIG, problemsOf, projectFrom } from '../../support/project.js';

const BLUEPRINT = `encounters:
  - id: e
    name: E
    behaviors:
      - {id: arrive, does: Arrives in time, role: courier, standards: [{id: on-time, kind: hard, statement: S}]}
      - {id: left, does: Sings, selection: {decision: leave}, standards: [{id: sung, kind: hard, statement: S}]}
      - {id: bare, does: Smiles, selection: {decision: standardize}}
`;

/** The findings of one rule on a role with these duties, as `code on line:column`. */
const found = (rule: string, duties: string, { blueprint = 'encounters: []', options = '', role = 'courier' } = {}) => {
  const { project } = projectFrom({
    'csm.yaml': `${CONFIG}lint: {rules: {${rule}: {severity: warning, ${options}}}}\n`,
    'blueprints/a.yaml': blueprint,
    'roles/roles.yaml': `roles:\n  - id: ${role}\n    title: T\n    duties: [${duties}]\n`,
  });
  return problemsOf(project, rule).map(({ code, on, range }) => `${code} ${on} ${range?.line}:${range?.column}`);
};

const duties = (count: number, more = '') => Array.from({ length: count }, () => `{does: D${more}}`).join(', ');

describe('duties-unranked-or-no-essential', () => {
  const RULE = 'duties-unranked-or-no-essential';

  test('duties that follow from behaviors are essential', () => {
    expect(found(RULE, duties(2))).toEqual(['duties-none-essential courier 4:5']);
    expect(found(RULE, duties(2), { blueprint: BLUEPRINT })).toEqual([]);
    expect(found(RULE, '{does: D, standards: [on-time]}', { blueprint: BLUEPRINT })).toEqual([
      'duties-none-essential courier 4:5',
    ]);
  });

  test('all may be essential up to the number that is set', () => {
    expect(found(RULE, duties(6, ', essential: true'))).toEqual([]);
    expect(found(RULE, duties(7, ', essential: true'))).toEqual(['duties-all-essential courier 4:5']);
    expect(found(RULE, duties(3, ', essential: true'), { options: 'all-essential-up-to: 2' })).toEqual([
      'duties-all-essential courier 4:5',
    ]);
  });

  test('the first essential duty below an occasional one is marked, once', () => {
    const list = '{does: A, essential: true}, {does: B}, {does: C, essential: true}, {does: D, essential: true}';
    expect(found(RULE, list)).toEqual(['duties-unranked courier 4:74']);
    expect(found(RULE, '{does: A, essential: true}, {does: B, essential: false}')).toEqual([]);
  });

  test('a role of which something was cut out is left alone', () => {
    expect(found(RULE, '{does: A, esential: true}')).toEqual([]);
    expect(found(RULE, '{does: A, essential: yes}')).toEqual([]);
    expect(found(RULE, '{essential: true}, {does: B}')).toEqual([]);
  });
});

describe('duty-shares-do-not-sum', () => {
  const RULE = 'duty-shares-do-not-sum';
  const shares = (...list: string[]) => list.map((share) => `{does: D${share && `, share: ${share}`}}`).join(', ');

  test.each([
    ['exact decimals', shares('33.4%', '33.3%', '33.3%'), []],
    ['a point too much', shares('67.4%', '33.6%'), []],
    ['more than a point too much', shares('67.4%', '33.61%'), ['duty-shares-over courier 4:5']],
    ['a point too little', shares('66%', '33%'), []],
    ['too little', shares('60%', '30%'), ['duty-shares-under courier 4:5']],
    ['too little while one is missing', shares('60%', '30%', ''), []],
    ['too much while one is missing', shares('60%', '50%', ''), ['duty-shares-over courier 4:5']],
    ['no shares', shares('', ''), []],
    ['no duties', '', []],
    ['a share that is none', shares('60%', 'half'), []],
  ])('%s', (_, list, expected) => {
    expect(found(RULE, list)).toEqual(expected);
  });

  test('a duty that follows from a behavior takes the rest', () => {
    expect(found(RULE, shares('60%'), { blueprint: BLUEPRINT })).toEqual([]);
    expect(found(RULE, shares('60%', '50%'), { blueprint: BLUEPRINT })).toEqual(['duty-shares-over courier 4:5']);
  });

  test('the tolerance is an option', () => {
    expect(found(RULE, shares('60%', '30%'), { options: 'tolerance: 10' })).toEqual([]);
    expect(found(RULE, shares('66%', '33.9%'), { options: 'tolerance: 0' })).toEqual(['duty-shares-under courier 4:5']);
  });
});

describe('duty-unmeasured', () => {
  const RULE = 'duty-unmeasured';
  const essential = (more: string, does = 'D') => `{does: ${does}, essential: true${more}}`;

  test.each([
    ['without anything', '', ['duty-unmeasured courier 4:21']],
    ['with a standard', ', standards: [on-time]', []],
    ['with a behavior that has a standard', ', behaviors: [arrive]', []],
    ['with a behavior that has none', ', behaviors: [bare]', ['duty-unmeasured courier 4:21']],
    ['with a standard not in force, which is another finding', ', standards: [sung]', []],
    ['with a standard whose id is misspelt', ', standards: [on-tme]', []],
    ['with a behavior whose id is misspelt', ', behaviors: [arive]', []],
    ['with its standards misspelt', ', standard: [on-time]', []],
  ])('%s', (_, more, expected) => {
    expect(found(RULE, essential(more), { blueprint: BLUEPRINT })).toEqual(expected);
  });

  test('an occasional duty needs no standard, and one in several languages is marked in the main one', () => {
    expect(found(RULE, duties(2))).toEqual([]);
    expect(found(RULE, essential('', '{zh-CN: 取件, en: Collects}'))).toEqual(['duty-unmeasured courier 4:37']);
  });
});

describe('no-job-review', () => {
  test('asks for a date where duties are written', () => {
    expect(found('no-job-review', duties(1))).toEqual(['no-job-review courier 2:9']);
    expect(found('no-job-review', '', { blueprint: BLUEPRINT })).toEqual([]);
  });
});
