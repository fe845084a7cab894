import { describe, expect, test } from 'vitest';
import type { Standard } from '../../src/model/project.js';
import { jobRecords, standardRecord, standardRecords } from '../../src/pipeline/records.js';
import { scoreOf } from '../../src/pipeline/smart/smart.js';
import { linked } from '../support/project.js';

const FULL = `encounters:
  - id: collection
    name: Collection
    expectations: [{id: come-on-time, says: Come on time}]
    behaviors:
      - id: arrive
        does: {en: Arrives, zh-CN: 到达}
        role: courier
        answers: [come-on-time]
        standards:
          - id: on-time
            kind: hard
            statement: {en: On time, zh-CN: 准时}
            measure:
              statistic: percentile
              percentile: 95
              counts: collections
              of: all collections
              excludes: rebooked
              clock: {from: window opens, to: first scan, calendar: calendar}
              within: 30 min
              question: How was it?
              scale: 1-5
              ends: {low: {en: poor, zh-CN: 差}, high: {en: good, zh-CN: 好}}
              favorable: 4-5
              source: operations
              sample: 200 a month
              every: 2 weeks
            target: at least 95%
            floor: at least 90.5%
            baseline: 3 per 1000
            benchmark: {value: 97%, of: best depot}
            owner: manager
            feedback: {to: courier, how: Depot board, every: week}
            published: true
            review: 2027-03-01
          - {id: bare, kind: soft, statement: Bare}
roles:
  - id: courier
    title: {en: Courier, zh-CN: 快递员}
    reports-to: manager
    duties: [{does: Collects, essential: true, share: 40%}]
    review: 2027-01-15
  - {id: manager, title: Manager}
`;

const project = linked(FULL, 'csm: 1\norganization: {name: X}\nlocale: [en, zh-CN]\n');
const [full, bare] = project.standards as [Standard, Standard];

describe('a standard', () => {
  test('with all it can carry', () => {
    expect(project.invalid).toEqual([]);
    expect(standardRecords(project, 'en')[0]).toEqual({
      id: 'on-time',
      kind: 'hard',
      statement: 'On time',
      encounter: 'collection',
      behavior: 'arrive',
      role: 'courier',
      expectations: ['come-on-time'],
      customerDefined: true,
      measure: {
        statistic: 'percentile',
        percentile: 95,
        counts: 'collections',
        of: 'all collections',
        excludes: 'rebooked',
        clock: { from: 'window opens', to: 'first scan', calendar: 'calendar' },
        within: { operator: null, value: 30, unit: 'min' },
        question: 'How was it?',
        scale: '1-5',
        ends: { low: 'poor', high: 'good' },
        favorable: '4-5',
        source: 'operations',
        sample: '200 a month',
        every: '2 weeks',
      },
      target: { operator: '>=', value: 95, unit: '%' },
      floor: { operator: '>=', value: 90.5, unit: '%' },
      baseline: { operator: null, value: 3, unit: 'per 1000' },
      owner: 'manager',
      feedback: { to: 'courier', how: 'Depot board', every: 'week' },
      published: true,
      review: '2027-03-01',
      smart: scoreOf(full, { locale: 'en' }),
    });
  });

  test('with nothing: every key is there, and null', () => {
    expect(standardRecords(project, 'en')[1]).toEqual({
      id: 'bare',
      kind: 'soft',
      statement: 'Bare',
      encounter: 'collection',
      behavior: 'arrive',
      role: 'courier',
      expectations: ['come-on-time'],
      customerDefined: true,
      measure: null,
      target: null,
      floor: null,
      baseline: null,
      owner: null,
      feedback: null,
      published: null,
      review: null,
      smart: scoreOf(bare, { locale: 'en' }),
    });
  });

  test('has its review held against a day only where one is given', () => {
    const timely = (asOf?: string) => standardRecord(project, full, 'en', asOf).smart[4];
    expect(timely()?.state).toBe('met');
    expect(timely('2027-03-02')).toEqual({
      letter: 'T',
      state: 'partly',
      reasons: [{ code: 'review-overdue', args: { review: '2027-03-01', asOf: '2027-03-02' } }],
    });
  });

  test('in another locale; a plain text serves every locale', () => {
    expect(standardRecords(project, 'zh-CN').map(({ statement }) => statement)).toEqual(['准时', 'Bare']);
  });
});

describe('a job', () => {
  test('with written and derived duties', () => {
    expect(jobRecords(project, 'zh-CN')).toEqual([
      {
        id: 'courier',
        title: '快递员',
        reportsTo: 'manager',
        duties: [
          {
            rank: 1,
            does: 'Collects',
            essential: true,
            share: { operator: null, value: 40, unit: '%' },
            derived: false,
            standards: [],
          },
          { rank: 2, does: '到达', essential: true, share: null, derived: true, standards: ['on-time', 'bare'] },
        ],
        standards: ['on-time', 'bare'],
        owns: [],
        review: '2027-01-15',
      },
      {
        id: 'manager',
        title: 'Manager',
        reportsTo: null,
        duties: [],
        standards: [],
        owns: ['on-time'],
        review: null,
      },
    ]);
  });
});

test('owner, role and feedback name no role that does not exist', () => {
  const text =
    'encounters: [{id: e, name: E, behaviors: [{id: b, does: B, role: nope, standards: [{id: s, kind: hard, statement: S, owner: nope, feedback: {to: nope}}]}]}]';
  const [record] = standardRecords(linked(text), 'en');
  expect([record?.role, record?.owner]).toEqual([null, null]);
  expect(record?.feedback?.to).not.toBe('nope');
});
