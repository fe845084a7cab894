import { expect, test } from 'vitest';
import type { ShortfallCode } from '../../../src/pipeline/gates.js';
import { PIPELINE } from '../../../src/pipeline/steps.js';
import { AS_OF, firstEncounter, linked, problemsOf } from '../../support/project.js';
import { SOUND_CONFIG, sound } from '../../support/sound.js';

/** The rules that say what a gate of the nine steps says. */
const RULES: Partial<Record<ShortfallCode, string>> = {
  'no-source': 'no-feedback-mechanism',
  'no-measure': 'not-measurable',
  'no-target': 'not-measurable',
  'no-baseline': 'no-baseline',
  'no-owner': 'no-owner',
  'no-feedback': 'no-employee-feedback',
  'no-rhythm': 'no-rhythm',
  'no-review': 'no-review-date',
  'review-overdue': 'review-overdue',
};

/** The gates ask for a measure, not-measurable also for what it is of. */
const COUNTED: [from: string, to: string] = [
  'statistic: share',
  'statistic: share\n              counts: C\n              of: O',
];

const IDS = [...new Set(Object.values(RULES))];

test.each<[string, [from: string, to: string][], string[]]>([
  ['a fault', [], []],
  ['its source', [['              source: operations\n', '']], ['no-feedback-mechanism']],
  ['a target', [['            target: at least 95%\n', '']], ['not-measurable']],
  ['a baseline', [['            baseline: 91.3%\n', '']], ['no-baseline']],
  ['an owner', [['            owner: manager\n', '']], ['no-owner']],
  ['feedback', [['            feedback: {to: courier, every: week}\n', '']], ['no-employee-feedback']],
  ['a rhythm of feedback', [['to: courier, every: week', 'to: courier']], ['no-employee-feedback']],
  ['a rhythm', [['              every: day\n', '']], ['no-rhythm']],
  ['a review', [['            review: 2027-03-01\n', '']], ['no-review-date']],
  ['a review that is still to come', [['2027-03-01', '2026-12-31']], ['review-overdue']],
  ['a review overdue, but due today', [['2027-03-01', AS_OF]], []],
])('gates and rules agree on a standard without %s', (_, replacements, rules) => {
  const project = linked(sound(COUNTED, ...replacements), SOUND_CONFIG);
  const said = PIPELINE.flatMap(({ gate }) => gate(firstEncounter(project), { asOf: AS_OF }));
  const asRules = said.flatMap(({ code, on }) => (RULES[code] ? [`${RULES[code]} ${on}`] : []));
  const found = problemsOf(project, ...IDS).map(({ rule, on }) => `${rule} ${on}`);
  expect(asRules).toEqual(rules.map((rule) => `${rule} on-time`));
  expect(found).toEqual(asRules);
});
