import { describe, expect, test } from 'vitest';
import type { Project } from '../../src/model/project.js';
import { type TraceRow, traceOf } from '../../src/pipeline/trace.js';
import { linked } from '../support/project.js';
import { SOUND, sound } from '../support/sound.js';

/** `expectation > answer > standard @ duties # step, line ! what hangs loose` */
function thread({ expectation, behavior, fix, standard, duties, line, loose }: TraceRow): string {
  const chain = [expectation?.id ?? '-', (behavior ?? fix)?.id ?? '-', standard?.id ?? '-'].join(' > ');
  const carried = duties.map(({ role, duty }) => `${role.id} ${duty.rank}${duty.written ? '' : '~'}`).join(', ');
  const place = [behavior?.step?.id, line?.number].filter(Boolean).join(' ');
  return `${chain} @ ${carried} # ${place} ! ${loose.map(({ code }) => code).join(', ')}`;
}

const threads = (project: Project) => traceOf(project).rows.map(thread);

test('a whole thread, and the fix that answers the same expectation', () => {
  expect(threads(linked(SOUND))).toEqual([
    'come-on-time > arrive > on-time @ courier 1 # hand-over C1.1 ! ',
    'come-on-time > text-window > - @  #  ! ',
  ]);
  expect(traceOf(linked(SOUND)).loose).toEqual([]);
});

test('a row for each standard of each answer, and for each expectation a behavior answers', () => {
  const project = linked(`encounters:
  - id: e
    name: E
    steps: [{id: s, customer: Waits}]
    expectations: [{id: x1, says: One}, {id: x2, says: Two}]
    behaviors:
      - id: b
        does: B
        role: r
        answers: [x1, x2]
        standards:
          - {id: s1, kind: hard, statement: S, measure: {statistic: share}}
          - {id: s2, kind: hard, statement: S, measure: {statistic: share}}
roles: [{id: r, title: R}]
`);
  expect(threads(project)).toEqual([
    'x1 > b > s1 @ r 1~ # C1.1 ! ',
    'x1 > b > s2 @ r 1~ # C1.1 ! ',
    'x2 > b > s1 @ r 1~ # C1.1 ! ',
    'x2 > b > s2 @ r 1~ # C1.1 ! ',
  ]);
});

describe('what hangs loose', () => {
  test.each<[string, Parameters<typeof sound>, string[]]>([
    [
      'an expectation nothing answers',
      [
        ['answers: [come-on-time]\n        step', 'step'],
        [', answers: [come-on-time], owner', ', owner'],
      ],
      ['expectation-unanswered', 'behavior-without-expectation', 'fix-without-expectation'],
    ],
    ['a misspelt expectation is a slip of its own', [['answers: [come-on-time]\n', 'answers: [nope]\n']], []],
    [
      'a standard without a measure',
      [[/measure:[\s\S]*?target/.exec(SOUND)?.[0] ?? '', 'target']],
      ['standard-without-measure'],
    ],
    [
      'a standard no job carries',
      [
        ['        role: courier\n        answers', '        answers'],
        [', duties: [{does: Collects parcels, standards: [on-time]}]', ''],
      ],
      ['standard-without-duty'],
    ],
    ['a step that is not there', [['        step: hand-over', '        step: nope']], ['behavior-without-step']],
    [
      'no steps at all',
      [
        [/ {4}steps:.*\n/.exec(SOUND)?.[0] ?? '', ''],
        ['        step: hand-over\n', ''],
      ],
      ['encounter-without-steps'],
    ],
    [
      'an essential duty that nothing judges',
      [['[{does: Collects parcels, standards: [on-time]}]', '[{does: Smiles, essential: true}, {does: Sweeps}]']],
      ['duty-without-standard'],
    ],
    [
      'a behavior chosen for a standard it did not get',
      [[/ {8}standards:[\s\S]*?(?=\n {4}fixes)/.exec(SOUND)?.[0] ?? '', '']],
      ['behavior-not-carried-out'],
    ],
    [
      'a behavior nobody decided on',
      [
        [/ {8}standards:[\s\S]*?(?=\n {4}fixes)/.exec(SOUND)?.[0] ?? '', ''],
        [/ {8}selection:.*\n/.exec(SOUND)?.[0] ?? '', ''],
      ],
      ['behavior-undecided'],
    ],
    ['a behavior left to judgment is not loose', [['decision: standardize', 'decision: leave']], []],
    [
      'an encounter with nothing but a name',
      [
        ['roles:\n', 'roles:\n'],
        ['encounters:\n', 'encounters:\n  - {id: bare, name: Bare}\n'],
      ],
      ['encounter-empty'],
    ],
  ])('%s', (_, changes, codes) => {
    const { loose } = traceOf(linked(sound(...changes)));
    expect(loose.map(({ code }) => code)).toEqual(codes);
  });

  test('an end that shows in several rows is listed once', () => {
    const project = linked(`encounters:
  - id: e
    name: E
    expectations: [{id: x1, says: One}, {id: x2, says: Two}]
    behaviors: [{id: b, does: B, answers: [x1, x2], selection: {decision: standardize}}]
`);
    const { rows, loose } = traceOf(project);
    expect(rows.map(({ loose: own }) => own.map(({ code }) => code))).toEqual([
      ['encounter-without-steps', 'behavior-not-carried-out'],
      ['behavior-not-carried-out'],
    ]);
    expect(loose.map(({ code, on }) => [code, 'id' in on && on.id])).toEqual([
      ['encounter-without-steps', 'e'],
      ['behavior-not-carried-out', 'b'],
    ]);
  });
});

test('ten times the standards take about ten times as long', () => {
  const time = (n: number) => {
    const project = linked(many(n));
    const start = performance.now();
    traceOf(project);
    return performance.now() - start;
  };
  time(100);
  expect(time(2_000)).toBeLessThan(Math.max(40, time(200)) * 40);
});

function many(n: number): string {
  const behavior = (i: number) =>
    `      - {id: b${i}, does: B, role: r, answers: [x], standards: [{id: s${i}, kind: hard, statement: S}]}`;
  return `encounters:
  - id: e
    name: E
    expectations: [{id: x, says: One}]
    behaviors:
${Array.from({ length: n }, (_, i) => behavior(i)).join('\n')}
roles: [{id: r, title: R}]
`;
}
