import { describe, expect, test } from 'vitest';
import { stepsOf } from '../../../src/pipeline/steps.js';
import { AS_OF, CONFIG, firstEncounter, linked, problemsOf } from '../../support/project.js';
import { SOUND_CONFIG, sound } from '../../support/sound.js';

const RULES = ['not-controllable', 'not-accepted', 'reactive-only', 'not-realistic', 'criteria-unjudged'];
const STRICT = `${CONFIG}lint: {extends: strict}\n`;

function found(selection: string, { more = '', source = '' } = {}): string[] {
  const text = `encounters: [{id: e, name: E, expectations: [{id: x, says: X${source}}],
    behaviors: [{id: b, does: B, answers: [x], ${selection}${more}}]}]`;
  return problemsOf(linked(text, STRICT), ...RULES).map(({ code }) => code);
}

const FULL = 'controllable: true, accepted: {by: Staff}, basis: future, realistic: true';
const standardize = (criteria: string) => `selection: {decision: standardize, reason: R, ${criteria}}`;

describe('the criteria that a selection judges', () => {
  test.each<[string, string, string[]]>([
    ['all of them met', FULL, []],
    ['out of control', FULL.replace('controllable: true', 'controllable: false'), ['not-controllable']],
    ['not accepted', FULL.replace('accepted: {by: Staff}, ', ''), ['not-accepted']],
    ['reactive', FULL.replace('future', 'complaints'), ['reactive-only']],
    ['out of reach', FULL.replace('realistic: true', 'realistic: false'), ['not-realistic']],
    ['one not judged', FULL.replace(', realistic: true', ''), ['criteria-unjudged']],
    ['acceptance that is misspelt', FULL.replace('accepted', 'acepted'), []],
    ['a criterion that is ill-formed', FULL.replace('controllable: true', 'controllable: often'), []],
  ])('%s', (_, criteria, expected) => {
    expect(found(standardize(criteria))).toEqual(expected);
  });

  test.each([
    ['left', 'selection: {decision: leave, controllable: false, basis: complaints, realistic: false}'],
    ['fixed', 'selection: {decision: fix, controllable: false, basis: complaints, realistic: false}'],
    ['undecided, with a standard', 'standards: [{id: s, kind: hard, statement: S}]'],
  ])('do not matter where a behavior is %s', (_, selection) => {
    expect(found(selection)).toEqual([]);
  });

  test('what is not judged comes in one finding', () => {
    const text = 'encounters: [{id: e, name: E, behaviors: [{id: b, does: B, selection: {decision: standardize}}]}]';
    const [problem] = problemsOf(linked(text, STRICT), 'criteria-unjudged');
    expect(problem?.args).toEqual({ keys: ['controllable', 'basis', 'realistic'] });
  });
});

describe('reactive-only', () => {
  const NO_BASIS = 'controllable: true, accepted: {by: Staff}, realistic: true';
  const from = (method: string) => ({ source: `, source: {method: ${method}}` });

  test('hints at evidence that is not from complaints', () => {
    const complaints = standardize(FULL.replace('future', 'complaints'));
    expect(found(complaints, from('survey'))).toEqual(['reactive-only-understated']);
    expect(found(complaints, from('complaints'))).toEqual(['reactive-only']);
  });

  test('judges by the sources where no basis is written', () => {
    expect(found(standardize(NO_BASIS), from('complaints'))).toEqual(['criteria-unjudged', 'reactive-only-sources']);
    expect(found(standardize(NO_BASIS), from('interview'))).toEqual(['criteria-unjudged']);
    expect(found(standardize(NO_BASIS))).toEqual(['criteria-unjudged']);
  });
});

// What csm status calls a shortfall and what csm lint reports are the same.
test.each<[string, [from: string, to: string], string, string]>([
  ['control', ['controllable: true', 'controllable: false'], 'not-controllable', 'not-controllable'],
  ['acceptance', [', accepted: {by: Couriers}', ''], 'not-accepted', 'not-accepted'],
  ['basis', ['accepted: {by: Couriers}', 'accepted: {by: Couriers}, basis: complaints'], 'reactive', 'reactive-only'],
  ['reach', ['accepted: {by: Couriers}', 'accepted: {by: Couriers}, realistic: false'], 'unrealistic', 'not-realistic'],
  ['reason', [' reason: Most important,', ''], 'no-reason', 'selection-without-reason'],
  [
    'answers',
    ['answers: [come-on-time]\n        step', 'answers: []\n        step'],
    'company-defined',
    'company-defined',
  ],
  ['source', ['source: operations', 'source: survey'], 'source-contradicts-kind', 'kind-contradicts-measure'],
])('gate and rule agree on %s', (_, edit, shortfall, rule) => {
  const project = linked(sound(edit), SOUND_CONFIG);
  const codes = stepsOf(firstEncounter(project), { asOf: AS_OF }).flatMap(({ shortfalls }) => shortfalls);
  expect(codes.map(({ code }) => code)).toContain(shortfall);
  expect(problemsOf(project, rule)).toHaveLength(1);
  expect(problemsOf(linked(sound(), SOUND_CONFIG), rule)).toEqual([]);
});
