import { expect, test } from 'vitest';
import { CONFIG, linked, problemsOf } from '../../support/project.js';

const STRICT = `${CONFIG}lint: {extends: strict}\n`;
const STANDARD = '[{id: x, kind: hard, statement: X}]';

/** An encounter with two steps, the first of which is a fail point. */
const encounter = (more: string) => `encounters:
  - id: e
    name: E
    steps: [{id: one, fail: {point: Breaks, recovery: Mended}}, {id: two}]
    expectations: [{id: want, says: W}, {id: wish, says: W}]
    ${more}
`;

const fires = (more: string) => problemsOf(linked(encounter(more), STRICT), 'fail-point-without-standard').length > 0;

test.each([
  ['nothing at all', ''],
  ['a standard at the other step', `behaviors: [{id: b, does: B, step: two, standards: ${STANDARD}}]`],
  ['a behavior of the step without a standard', 'behaviors: [{id: b, does: B, step: one}]'],
  [
    'a standard that is not in force',
    `behaviors: [{id: b, does: B, step: one, selection: {decision: leave}, standards: ${STANDARD}}]`,
  ],
  ['a fix that was dropped', 'fixes: [{id: f, change: policy, does: F, status: dropped}]'],
  [
    'a fix for what a behavior of the other step answers',
    `behaviors: [{id: b, does: B, step: two, answers: [want]}]
    fixes: [{id: f, change: policy, does: F, answers: [want]}]`,
  ],
])('fires: %s', (_, more) => {
  expect(fires(more)).toBe(true);
});

test.each([
  ['a standard at the step', `behaviors: [{id: b, does: B, step: one, standards: ${STANDARD}}]`],
  ['a standard on a behavior that names no step', `behaviors: [{id: b, does: B, standards: ${STANDARD}}]`],
  ['a step that is misspelt may be this one', `behaviors: [{id: b, does: B, step: onne, standards: ${STANDARD}}]`],
  ['a standard that broke the schema', 'behaviors: [{id: b, does: B, step: one, standards: [{id: x, kind: hard}]}]'],
  ['a key that is misspelt', `behaviors: [{id: b, does: B, step: one, standrads: ${STANDARD}}]`],
  ['a fix on its own', 'fixes: [{id: f, change: policy, does: F}]'],
  [
    'a fix for what a behavior of the step answers',
    `behaviors: [{id: b, does: B, step: one, answers: [want], selection: {decision: fix}}]
    fixes: [{id: f, change: policy, does: F, answers: [want]}]`,
  ],
  [
    'a fix for what nothing else answers',
    `behaviors: [{id: b, does: B, step: two, answers: [want]}]
    fixes: [{id: f, change: policy, does: F, answers: [wish]}]`,
  ],
])('silent: %s', (_, more) => {
  expect(fires(more)).toBe(false);
});
